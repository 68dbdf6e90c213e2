package inzage.connector.sync.plan;

import inzage.connector.canonical.Audience;
import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Component;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Recipients;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The records that a plan withdraws, and what that does to a record that refers to them: what must refer to one of them goes with
 * it, a list becomes shorter. Nobody else comes to see a record because those it was for are gone.
 */
final class Gone {
    private final Set<Class<?>> kinds = new HashSet<>();
    private final Set<Ref> refs = new HashSet<>();

    void add(Kind kind, RecordId id) {
        kinds.add(kind.type());
        refs.add(Ref.id(id));
    }

    /** Whether records of a kind may refer to something that is gone. */
    boolean concerns(Kind kind) {
        return kind.components().stream()
                .anyMatch(component -> component.type() == Audience.class && !kinds.isEmpty()
                        || component.target().filter(kinds::contains).isPresent());
    }

    /** What is left of a record; empty if it goes too. */
    Optional<Canonical> left(Canonical record) {
        Kind kind = Kind.of(record);
        Map<String, @Nullable Object> values = Kind.values(record);
        Optional<Component> named = Recipients.named(kind, values);
        if (kind.components().stream().anyMatch(component -> goesWith(component, values.get(component.name())))) {
            return Optional.empty();
        }
        kind.components().stream()
                .filter(component -> component.reference() && component.list() && component.absent() != null)
                .forEach(component -> values.computeIfPresent(component.name(), (name, list) -> shorter(list)));
        boolean forNobody = named.filter(component -> Recipients.nobody(values.get(component.name())))
                .isPresent();
        return forNobody ? Optional.empty() : Optional.of(kind.create(values));
    }

    private boolean goesWith(Component component, @Nullable Object value) {
        if (value instanceof Audience audience) {
            return Stream.concat(audience.groups().stream(), Stream.ofNullable(audience.student()))
                    .anyMatch(refs::contains);
        }
        return (component.mandatory() || component.recipient()) && value instanceof Ref ref && refs.contains(ref);
    }

    private List<?> shorter(Object list) {
        return ((List<?>) list).stream().filter(ref -> !refs.contains(ref)).toList();
    }
}
