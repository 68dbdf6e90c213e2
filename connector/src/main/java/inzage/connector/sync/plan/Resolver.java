package inzage.connector.sync.plan;

import inzage.connector.canonical.Audience;
import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Component;
import inzage.connector.canonical.Group;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Recipients;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Student;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Replaces the references in a record by the ids of what they point to. */
final class Resolver {
    private static final Kind GROUP = Kind.of(Group.class);
    private static final Kind STUDENT = Kind.of(Student.class);
    private static final Map<Kind, List<Component>> REFERENCES = Kind.all().stream()
            .collect(Collectors.toUnmodifiableMap(
                    kind -> kind,
                    kind -> kind.components().stream().filter(Resolver::refers).toList()));

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
        List<Component> references = REFERENCES.getOrDefault(kind, List.of());
        if (references.isEmpty()) {
            return new Resolved(record, false, 0, false);
        }
        Attempt attempt = new Attempt(kind, Kind.values(record), droppable);
        Optional<Component> named = Recipients.named(kind, attempt.values);
        references.forEach(attempt::component);
        named.ifPresent(component -> attempt.waitForNobody(component, component.of(record)));
        return new Resolved(kind.create(attempt.values), attempt.waiting, attempt.dropped, attempt.audienceUnknown);
    }

    private static boolean refers(Component component) {
        return component.reference() || component.type() == Audience.class;
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
        private boolean audienceUnknown;
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
            } else if (value instanceof Audience audience) {
                values.put(component.name(), audience(audience));
            }
        }

        /** It is never made smaller: of several groups of which one is unknown nobody knows who was meant. */
        private Audience audience(Audience audience) {
            List<Ref> groups = audience.groups().stream()
                    .flatMap(ref -> targets.find(kind, GROUP, ref, schoolYear).map(Ref::id).stream())
                    .toList();
            Optional<Ref> student = Optional.ofNullable(audience.student())
                    .flatMap(ref -> targets.find(kind, STUDENT, ref, schoolYear))
                    .map(Ref::id);
            audienceUnknown |= groups.size() < audience.groups().size();
            waiting |= audience.student() != null && student.isEmpty();
            return waiting || audienceUnknown ? audience : new Audience(audience.reach(), groups, student.orElse(null));
        }

        /** Those it names, of whom nobody is known, must not make room for others: it waits for one of them. */
        void waitForNobody(Component named, @Nullable Object delivered) {
            if (Recipients.nobody(values.get(named.name()))) {
                values.put(named.name(), delivered);
                waiting = true;
            }
        }

        private @Nullable Ref single(Component component, Ref ref) {
            Optional<RecordId> found = find(component, ref);
            if (found.isPresent()) {
                return Ref.id(found.get());
            }
            if (droppable.contains(component.name()) && !component.mandatory() && !component.recipient()) {
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
     * @param audienceUnknown it is for groups of which one is unknown
     */
    record Resolved(Canonical record, boolean waiting, int dropped, boolean audienceUnknown) {}
}
