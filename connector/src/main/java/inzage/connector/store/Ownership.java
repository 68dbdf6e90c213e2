package inzage.connector.store;

import inzage.connector.canonical.Enrolment;
import inzage.connector.canonical.Group;
import inzage.connector.canonical.GroupMember;
import inzage.connector.canonical.Guardian;
import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.School;
import inzage.connector.canonical.SchoolYear;
import inzage.connector.canonical.Site;
import inzage.connector.canonical.StaffMember;
import inzage.connector.canonical.Student;
import inzage.connector.canonical.Subject;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.SourceSetup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which source of a school says what: one owner for a kind that describes the school and its people, and single components that
 * the school's file gives to others. All other kinds add up, of the sources that the file names for them, or of all.
 */
public record Ownership(SchoolSetup school) {
    private static final Set<Kind> ONE_OWNER = Stream.of(
                    School.class,
                    Site.class,
                    SchoolYear.class,
                    StaffMember.class,
                    Group.class,
                    GroupMember.class,
                    Student.class,
                    Guardian.class,
                    Guardianship.class,
                    Enrolment.class,
                    Subject.class)
            .map(Kind::of)
            .collect(Collectors.toUnmodifiableSet());

    /** Whether the records of several sources stand beside each other; else one source makes and withdraws them. */
    public static boolean addsUp(Kind kind) {
        return !ONE_OWNER.contains(kind);
    }

    /** The one source that makes and withdraws records of a kind; empty if the kind adds up or nobody delivers it. */
    public Optional<String> owner(Kind kind) {
        return addsUp(kind)
                ? Optional.empty()
                : named(kind).stream().findFirst().or(() -> firstThatMaps(kind));
    }

    /** Whether this source's records of a kind are stored whole. */
    public boolean owns(String source, Kind kind) {
        return addsUp(kind)
                ? named(kind).isEmpty() || named(kind).contains(source)
                : owner(kind).filter(source::equals).isPresent();
    }

    /** The sources whose records of a kind are shown; empty if all are. */
    public Set<String> shown(Kind kind) {
        return addsUp(kind) ? Set.copyOf(named(kind)) : owner(kind).map(Set::of).orElse(Set.of());
    }

    /** The sources of a kind, best first: as the school's file names them for it, else in the order of the file. */
    List<String> preferred(Kind kind) {
        return named(kind).isEmpty() ? deliverers(kind) : named(kind);
    }

    private List<String> named(Kind kind) {
        return school.owns().getOrDefault(kind.name(), List.of());
    }

    /** The components of a kind that the school's file gives to sources, best first. */
    public Map<String, List<String>> overlays(Kind kind) {
        String prefix = kind.name() + ".";
        Map<String, List<String>> overlays = new LinkedHashMap<>();
        school.owns().forEach((field, sources) -> {
            if (field.startsWith(prefix)) {
                overlays.put(field.substring(prefix.length()), sources);
            }
        });
        return overlays;
    }

    /** The components of a kind that the school's file gives to this source. */
    public Set<String> overlays(String source, Kind kind) {
        return overlays(kind).entrySet().stream()
                .filter(entry -> entry.getValue().contains(source))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The sources that deliver a kind, in the order of the school's file. */
    public List<String> deliverers(Kind kind) {
        return school.sources().stream()
                .filter(source -> source.mapping().kinds().contains(kind))
                .map(SourceSetup::name)
                .toList();
    }

    private Optional<String> firstThatMaps(Kind kind) {
        return deliverers(kind).stream().findFirst();
    }
}
