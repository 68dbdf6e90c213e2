package inzage.connector.sync.plan;

import inzage.connector.canonical.Component;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Student;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells for whom a record is: the students it names, and only if it names none the groups. */
final class Recipients {
    private static final Comparator<Component> STUDENTS_FIRST = Comparator.comparing(
            component -> !component.target().filter(Student.class::equals).isPresent());

    private static final Map<Kind, List<Component>> BY_KIND = Kind.all().stream()
            .collect(Collectors.toUnmodifiableMap(kind -> kind, kind -> kind.components().stream()
                    .filter(Component::recipient)
                    .sorted(STUDENTS_FIRST)
                    .toList()));

    private Recipients() {}

    /** The component that says it; empty if the kind has none, or all are empty. */
    static Optional<Component> named(Kind kind, Map<String, @Nullable Object> values) {
        return BY_KIND.getOrDefault(kind, List.of()).stream()
                .filter(component -> !nobody(values.get(component.name())))
                .findFirst();
    }

    static boolean nobody(@Nullable Object value) {
        return value == null || value instanceof List<?> list && list.isEmpty();
    }
}
