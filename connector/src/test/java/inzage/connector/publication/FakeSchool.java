package inzage.connector.publication;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.DateRange;
import inzage.connector.canonical.Enrolment;
import inzage.connector.canonical.Group;
import inzage.connector.canonical.GroupMember;
import inzage.connector.canonical.Guardian;
import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Recipients;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.School;
import inzage.connector.canonical.SchoolYear;
import inzage.connector.canonical.Student;
import inzage.connector.canonical.Ynu;
import inzage.connector.publication.rule.Samples;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import inzage.connector.store.Gathering;
import inzage.connector.store.SchoolReader;
import inzage.connector.store.Stored;
import inzage.connector.store.Surroundings;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One school in memory: its file and its records. */
public final class FakeSchool implements SchoolReader, Schools {
    public final Map<String, Object> settings = new HashMap<>();
    public final List<OpenReject> rejects = new ArrayList<>();
    /** When everything came whole. */
    public final List<Instant> deliveries = new ArrayList<>(List.of(Samples.LONG_AGO));

    private final List<Stored<?>> stored = new ArrayList<>();

    /** Takes these versions in place of all of their kind. */
    public <T extends Canonical> void replace(Class<T> kind, List<Stored<T>> versions) {
        stored.removeIf(other -> kind.isInstance(other.record()));
        stored.addAll(versions);
    }

    /** Adds a version of a record. */
    public FakeSchool with(Stored<?> version) {
        stored.add(version);
        return this;
    }

    public <T extends Canonical> FakeSchool with(long id, Class<T> type, Object... pairs) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put((String) pairs[i], pairs[i + 1]);
        }
        return with(Samples.stored(Samples.id(id), Samples.record(type, values)));
    }

    /** A guardian with every right and a child of fourteen. */
    public FakeSchool withFamily() {
        return with(2, Guardian.class, "familyName", "Specht")
                .with(
                        1,
                        Student.class,
                        "givenName",
                        "Puk",
                        "familyName",
                        "Specht",
                        "birthDate",
                        LocalDate.parse("2012-05-04"),
                        "attending",
                        Ynu.YES)
                .with(
                        21,
                        Guardianship.class,
                        "student",
                        Ref.id(Samples.STUDENT),
                        "guardian",
                        Ref.id(Samples.GUARDIAN),
                        "portalAccess",
                        Ynu.YES);
    }

    @Override
    public List<SchoolSetup> all() {
        return List.of(new SchoolSetup(
                Samples.SCHOOL,
                "Merel",
                Optional.empty(),
                ZoneId.of("Europe/Amsterdam"),
                "nl",
                List.of(),
                Map.of(),
                settings));
    }

    @Override
    public List<Problem> problems() {
        return List.of();
    }

    @Override
    public <T extends Canonical> List<Stored<T>> all(String school, Class<T> kind) {
        return versions(school, kind).stream()
                .filter(version -> version.appliedTo() == null)
                .toList();
    }

    @Override
    public <T extends Canonical> Optional<Stored<T>> find(String school, Class<T> kind, RecordId id) {
        return find(school, kind, List.of(id)).stream().findFirst();
    }

    @Override
    public <T extends Canonical> List<Stored<T>> find(String school, Class<T> kind, Collection<RecordId> ids) {
        return all(school, kind).stream()
                .filter(version -> ids.contains(version.id()))
                .toList();
    }

    @Override
    public <T extends Canonical> Optional<Stored<T>> find(String school, Class<T> kind, String source, String key) {
        return all(school, kind).stream()
                .filter(version ->
                        version.source().equals(source) && version.key().equals(key))
                .findFirst();
    }

    @Override
    public <T extends Canonical> List<Stored<T>> ofStudent(String school, Class<T> kind, RecordId student) {
        return of(all(school, kind), "student", student);
    }

    @Override
    public <T extends Canonical> List<Stored<T>> outlines(String school, Class<T> kind) {
        return all(school, kind);
    }

    @Override
    public <T extends Canonical> List<Stored<T>> outlinesOfStudent(String school, Class<T> kind, RecordId student) {
        return ofStudent(school, kind, student);
    }

    @Override
    public Gathering around(Surroundings.Of of) {
        Map<Class<? extends Canonical>, List<? extends Stored<?>>> records = Stream.of(
                        School.class,
                        SchoolYear.class,
                        Student.class,
                        Guardianship.class,
                        Enrolment.class,
                        GroupMember.class,
                        Guardian.class,
                        Group.class)
                .collect(Collectors.toMap(kind -> kind, kind -> all(of.school(), kind)));
        return Gathering.of(new Surroundings(
                records, of.students().stream().collect(Collectors.toMap(student -> student, student -> rejects))));
    }

    @Override
    public <T extends Canonical> List<Stored<T>> ofGroup(String school, Class<T> kind, RecordId group) {
        return of(all(school, kind), "group", group);
    }

    @Override
    public <T extends Canonical> List<Stored<T>> ofStudents(
            String school, Class<T> kind, Collection<RecordId> students) {
        return students.stream()
                .flatMap(student -> ofStudent(school, kind, student).stream())
                .toList();
    }

    @Override
    public <T extends Canonical> List<Stored<T>> forRecipients(
            String school, Class<T> kind, Collection<RecordId> recipients, DateRange days) {
        return all(school, kind).stream()
                .filter(version -> {
                    Recipients those = Recipients.of(version.record());
                    return days.contains(those.day()) && those.all().stream().anyMatch(recipients::contains);
                })
                .toList();
    }

    @Override
    public <T extends Canonical> List<Stored<T>> ofGuardian(String school, Class<T> kind, RecordId guardian) {
        return of(all(school, kind), "guardian", guardian);
    }

    @Override
    public <T extends Canonical> List<Stored<T>> versionsOfStudent(String school, Class<T> kind, RecordId student) {
        return of(versions(school, kind), "student", student);
    }

    @Override
    public <T extends Canonical> void each(
            String school, Class<T> kind, String schoolYear, Consumer<Stored<T>> consumer) {
        all(school, kind).stream()
                .filter(version ->
                        schoolYear.equals(Kind.values(version.record()).get("schoolYear")))
                .forEach(consumer);
    }

    @Override
    public List<OpenReject> rejects(String school, RecordId student, Instant since) {
        return rejects.stream()
                .filter(reject -> reject.resolved().stream().allMatch(since::isBefore))
                .toList();
    }

    @Override
    public Optional<Instant> freshness(String school, Class<? extends Canonical> kind) {
        return deliveries.stream().max(Comparator.naturalOrder());
    }

    @Override
    public Optional<Instant> freshness(String school, Class<? extends Canonical> kind, Instant at) {
        return deliveries.stream().filter(delivery -> !delivery.isAfter(at)).max(Comparator.naturalOrder());
    }

    @Override
    @SuppressWarnings("unchecked") // the records' class was looked at
    public <T extends Canonical> List<Stored<T>> versions(String school, Class<T> kind) {
        return stored.stream()
                .filter(version -> version.school().equals(school) && kind.isInstance(version.record()))
                .map(version -> (Stored<T>) version)
                .toList();
    }

    private static <T extends Canonical> List<Stored<T>> of(List<Stored<T>> all, String component, RecordId id) {
        return all.stream()
                .filter(version ->
                        Ref.id(id).equals(Kind.values(version.record()).get(component)))
                .toList();
    }
}
