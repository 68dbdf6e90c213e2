package inzage.connector.sync.plan;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Component;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Replaces the references in a record by the ids of what they point to. */
final class Resolver {
    private final Targets targets;

    Resolver(Targets targets) {
        this.targets = targets;
    }

    /**
     * Resolves what can be resolved.
     *
     * @param droppable components that are left out rather than waited for
     */
    Resolved resolve(Canonical record, Set<String> droppable) {
        Kind kind = Kind.of(record);
        List<Component> references =
                kind.components().stream().filter(Component::reference).toList();
        if (references.isEmpty()) {
            return new Resolved(record, false, 0);
        }
        Attempt attempt = new Attempt(kind, Kind.values(record), droppable);
        references.forEach(attempt::component);
        return new Resolved(kind.create(attempt.values), attempt.waiting, attempt.dropped);
    }

    /** What a single reference outside a record points to. */
    Optional<RecordId> find(Kind to, Ref ref) {
        return targets.find(to, to, ref, null);
    }

    private final class Attempt {
        private final Kind kind;
        private final Map<String, @Nullable Object> values;
        private final Set<String> droppable;
        private final @Nullable String schoolYear;
        private boolean waiting;
        private int dropped;

        Attempt(Kind kind, Map<String, @Nullable Object> values, Set<String> droppable) {
            this.kind = kind;
            this.values = values;
            this.droppable = droppable;
            this.schoolYear = values.get("schoolYear") instanceof String year ? year : null;
        }

        void component(Component component) {
            Object value = values.get(component.name());
            if (value instanceof Ref ref) {
                values.put(component.name(), single(component, ref));
            } else if (value instanceof List<?> list) {
                values.put(component.name(), elements(component, list));
            }
        }

        private @Nullable Ref single(Component component, Ref ref) {
            Optional<RecordId> found = find(component, ref);
            if (found.isPresent()) {
                return Ref.id(found.get());
            }
            if (droppable.contains(component.name()) && !component.mandatory()) {
                dropped++;
                return null;
            }
            waiting = true;
            return ref;
        }

        private List<Ref> elements(Component component, List<?> list) {
            List<Ref> found = new ArrayList<>();
            for (Object element : list) {
                Ref ref = (Ref) element;
                Optional<Ref> id = find(component, ref).map(Ref::id);
                dropped += id.isPresent() ? 0 : 1;
                id.or(() -> Optional.of(ref).filter(gone -> keepsUnresolved(component)))
                        .ifPresent(found::add);
            }
            return found;
        }

        /** A list that tells "none" from "not said" must not grow shorter: what it would lack may be what is hidden. */
        private static boolean keepsUnresolved(Component list) {
            return list.absent() == null;
        }

        private Optional<RecordId> find(Component component, Ref ref) {
            Kind to = Kind.of(component.target().orElseThrow());
            return targets.find(kind, to, ref, schoolYear);
        }
    }

    /**
     * A record after its references were looked up.
     *
     * @param waiting a reference could not be resolved and stays as it was
     * @param dropped references that were left out
     */
    record Resolved(Canonical record, boolean waiting, int dropped) {}
}
