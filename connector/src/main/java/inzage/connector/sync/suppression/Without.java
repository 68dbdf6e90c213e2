package inzage.connector.sync.suppression;

import inzage.connector.canonical.Audience;
import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Component;
import inzage.connector.canonical.Group;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Recipients;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Student;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What is left of records without those that must not be there. It is the same whether they are left out of what comes or taken out
 * of what is stored: the next run finds nothing changed.
 */
public final class Without {
    private static final Kind STUDENT = Kind.of(Student.class);
    private static final Kind GROUP = Kind.of(Group.class);

    private final BiPredicate<Kind, Ref> gone;

    /**
     * @param gone whether a reference to a kind means one of them
     */
    public Without(BiPredicate<Kind, Ref> gone) {
        this.gone = gone;
    }

    /** What is left of a record; empty if it was theirs. */
    public Optional<Canonical> left(Canonical record) {
        Kind kind = Kind.of(record);
        Map<String, @Nullable Object> values = Kind.values(record);
        Optional<Component> named = Recipients.named(kind, values);
        if (kind.components().stream().anyMatch(component -> goesWith(component, values.get(component.name())))) {
            return Optional.empty();
        }
        boolean changed = false;
        for (Component component : kind.components()) {
            changed |= cleaned(component, values);
        }
        boolean forNobody = named.filter(component -> Recipients.nobody(values.get(component.name())))
                .isPresent();
        return forNobody ? Optional.empty() : Optional.of(changed ? kind.create(values) : record);
    }

    private boolean goesWith(Component component, @Nullable Object value) {
        return value instanceof Audience audience && gone(audience)
                || (component.mandatory() || component.recipient())
                        && value instanceof Ref ref
                        && gone.test(target(component), ref);
    }

    private boolean cleaned(Component component, Map<String, @Nullable Object> values) {
        Object value = values.get(component.name());
        if (value instanceof Ref ref && gone.test(target(component), ref)) {
            values.put(component.name(), null);
            return true;
        }
        if (component.reference() && value instanceof List<?> list && anyGone(component, list)) {
            values.put(component.name(), shorter(component, list));
            return true;
        }
        return false;
    }

    private boolean gone(Audience audience) {
        return audience.student() != null && gone.test(STUDENT, audience.student())
                || audience.groups().stream().anyMatch(group -> gone.test(GROUP, group));
    }

    private boolean anyGone(Component component, List<?> list) {
        return list.stream().anyMatch(ref -> gone.test(target(component), (Ref) ref));
    }

    /** A list that tells "none" from "not said" says nothing any more: what it lacks must not be found out. */
    private @Nullable List<?> shorter(Component component, List<?> list) {
        return component.absent() == null
                ? null
                : list.stream()
                        .filter(ref -> !gone.test(target(component), (Ref) ref))
                        .toList();
    }

    private static Kind target(Component component) {
        return Kind.of(component.target().orElseThrow());
    }
}
