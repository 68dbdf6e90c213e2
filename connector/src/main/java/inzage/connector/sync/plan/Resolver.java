package inzage.connector.sync.plan;

import inzage.connector.canonical.Audience;
import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Component;
import inzage.connector.canonical.ComponentValues;
import inzage.connector.canonical.Group;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Recipients;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Student;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Replaces the references in a record by the ids of what they point to. */
final class Resolver {
    private static final Kind GROUP = Kind.of(Group.class);
    private static final Kind STUDENT = Kind.of(Student.class);
    private static final Map<Kind, References> REFERENCES =
            Kind.all().stream().collect(Collectors.toUnmodifiableMap(kind -> kind, References::of));

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
        ComponentValues values = ComponentValues.of(record);
        References references = Objects.requireNonNull(REFERENCES.get(values.kind()));
        Attempt attempt = new Attempt(values, references, droppable);
        OptionalInt named = Recipients.named(values);
        references.all().forEach(attempt::look);
        named.ifPresent(place -> attempt.waitForNobody(
                place, values.kind().components().get(place).of(record)));
        return new Resolved(values, attempt.waiting, attempt.dropped, attempt.audienceUnknown);
    }

    /** What a single reference outside a record points to. */
    Optional<RecordId> find(Kind to, Ref ref) {
        return targets.find(to, to, ref, null);
    }

    private final class Attempt {
        private final Kind kind;
        private final ComponentValues values;
        private final Set<String> droppable;
        private final @Nullable String schoolYear;
        private boolean waiting;
        private boolean audienceUnknown;
        private int dropped;

        Attempt(ComponentValues values, References references, Set<String> droppable) {
            this.kind = values.kind();
            this.values = values;
            this.droppable = droppable;
            this.schoolYear = references.schoolYear(values);
        }

        void look(Reference reference) {
            Object value = values.get(reference.place());
            if (value instanceof Ref ref) {
                values.set(reference.place(), single(reference, ref));
            } else if (value instanceof List<?> list) {
                values.set(reference.place(), elements(reference, list));
            } else if (value instanceof Audience audience) {
                values.set(reference.place(), audience(audience));
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
        void waitForNobody(int named, @Nullable Object delivered) {
            if (Recipients.nobody(values.get(named))) {
                values.set(named, delivered);
                waiting = true;
            }
        }

        private @Nullable Ref single(Reference reference, Ref ref) {
            Component component = reference.component();
            Optional<RecordId> found = find(reference, ref);
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

        private List<Ref> elements(Reference reference, List<?> list) {
            List<Ref> found = new ArrayList<>();
            for (Object element : list) {
                Ref ref = (Ref) element;
                Optional<Ref> id = find(reference, ref).map(Ref::id);
                dropped += id.isPresent() ? 0 : 1;
                id.or(() -> Optional.of(ref).filter(gone -> keepsUnresolved(reference.component())))
                        .ifPresent(found::add);
            }
            return found;
        }

        /** A list that tells "none" from "not said" must not grow shorter: what it would lack may be what is hidden. */
        private static boolean keepsUnresolved(Component list) {
            return list.absent() == null;
        }

        private Optional<RecordId> find(Reference reference, Ref ref) {
            return targets.find(kind, Objects.requireNonNull(reference.target()), ref, schoolYear);
        }
    }

    /**
     * What of a kind may refer to others.
     *
     * @param year the place of its school year, negative if it has none
     */
    private record References(List<Reference> all, int year) {
        static References of(Kind kind) {
            List<Component> components = kind.components();
            List<Reference> all = new ArrayList<>();
            int year = -1;
            for (int place = 0; place < components.size(); place++) {
                Component component = components.get(place);
                if (component.reference() || component.type() == Audience.class) {
                    all.add(new Reference(
                            place, component, component.target().map(Kind::of).orElse(null)));
                }
                year = component.name().equals("schoolYear") ? place : year;
            }
            return new References(List.copyOf(all), year);
        }

        @Nullable
        String schoolYear(ComponentValues values) {
            return year >= 0 && values.get(year) instanceof String name ? name : null;
        }
    }

    private record Reference(
            int place, Component component, @Nullable Kind target) {}

    /**
     * A record after its references were looked up.
     *
     * @param waiting a reference could not be resolved and stays as it was
     * @param dropped references that were left out
     * @param audienceUnknown it is for groups of which one is unknown
     */
    record Resolved(ComponentValues values, boolean waiting, int dropped, boolean audienceUnknown) {
        Canonical record() {
            return values.record();
        }
    }
}
