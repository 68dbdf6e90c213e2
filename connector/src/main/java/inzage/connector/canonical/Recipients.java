package inzage.connector.canonical;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * For whom a record is: for the students it names; if it names none, for those who are in its groups on its day; if it names
 * neither, for nobody. See {@link Recipient}.
 *
 * @param students resolved; if there are any, the groups do not count and are left out
 * @param day the record's own: a lesson's date, the day that homework is due
 */
public record Recipients(Set<RecordId> students, Set<RecordId> groups, LocalDate day) {
    private static final Comparator<Component> STUDENTS_FIRST = Comparator.comparing(component -> !students(component));

    private static final Map<Kind, List<Component>> BY_KIND = Kind.all().stream()
            .collect(Collectors.toUnmodifiableMap(kind -> kind, kind -> kind.components().stream()
                    .filter(Component::recipient)
                    .sorted(STUDENTS_FIRST)
                    .toList()));

    public Recipients {
        students = Set.copyOf(students);
        groups = Set.copyOf(groups);
    }

    /** Whether records of a kind say for whom they are by naming students or groups. */
    public static boolean has(Kind kind) {
        return !BY_KIND.getOrDefault(kind, List.of()).isEmpty();
    }

    /** The component that says for whom a record is; empty if the kind has none, or all are empty. */
    public static Optional<Component> named(Kind kind, Map<String, @Nullable Object> values) {
        return BY_KIND.getOrDefault(kind, List.of()).stream()
                .filter(component -> !nobody(values.get(component.name())))
                .findFirst();
    }

    /** The same by the place of the component. */
    public static OptionalInt named(ComponentValues values) {
        List<Component> recipients = BY_KIND.getOrDefault(values.kind(), List.of());
        // Most kinds have none, and this is asked for every record.
        return recipients.isEmpty()
                ? OptionalInt.empty()
                : recipients.stream()
                        .mapToInt(component -> values.kind().components().indexOf(component))
                        .filter(place -> !nobody(values.get(place)))
                        .findFirst();
    }

    /** Whether the value of such a component names nobody. */
    public static boolean nobody(@Nullable Object value) {
        return value == null || value instanceof List<?> list && list.isEmpty();
    }

    /**
     * Those a record is for. A reference that is not resolved stands for nobody.
     *
     * @throws IllegalArgumentException if its kind does not say it in this way
     */
    public static Recipients of(Canonical record) {
        Kind kind = Kind.of(record);
        LocalDate day = kind.indexed().stream()
                .flatMap(component -> day(component.of(record)))
                .findFirst()
                .filter(found -> has(kind))
                .orElseThrow(() -> new IllegalArgumentException(kind + " names no recipients"));
        Optional<Component> named = named(kind, Kind.values(record));
        Set<RecordId> ids = named.map(component -> ids(component.of(record))).orElse(Set.of());
        return named.filter(Recipients::students).isPresent()
                ? new Recipients(ids, Set.of(), day)
                : new Recipients(Set.of(), ids, day);
    }

    /** Both. */
    public Set<RecordId> all() {
        return students.isEmpty() ? groups : students;
    }

    private static boolean students(Component component) {
        return component.target().filter(Student.class::equals).isPresent();
    }

    private static Stream<LocalDate> day(@Nullable Object value) {
        return value instanceof LocalDateTime moment
                ? Stream.of(moment.toLocalDate())
                : value instanceof LocalDate day ? Stream.of(day) : Stream.empty();
    }

    private static Set<RecordId> ids(@Nullable Object value) {
        List<?> references = value instanceof List<?> list
                ? list
                : List.of(Optional.ofNullable(value).orElseThrow());
        return references.stream()
                .map(Ref.class::cast)
                .filter(Ref::resolved)
                .map(Ref::id)
                .collect(Collectors.toSet());
    }
}
