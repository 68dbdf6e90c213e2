package inzage.connector.publication.reading;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Component;
import inzage.connector.canonical.DateRange;
import inzage.connector.canonical.GroupMember;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Recipients;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.School;
import inzage.connector.canonical.SchoolYear;
import inzage.connector.canonical.Subject;
import inzage.connector.store.Gathering;
import inzage.connector.store.SchoolReader;
import inzage.connector.store.Stored;
import inzage.connector.store.Surroundings;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Reads for one answer, inside its snapshot, in which nothing changes: nothing twice, and of all children that the answer is about
 * what is asked of one of them. However many children and records there are, the store is asked as often.
 */
public final class FamilyReader implements SchoolReader {
    /** Of these the surroundings have all. */
    private static final Set<Class<?>> OF_SCHOOL = Set.of(School.class, SchoolYear.class, Subject.class);

    private final SchoolReader store;
    private final Set<RecordId> students;
    private final Surroundings surroundings;
    private final Map<Object, Object> known = new HashMap<>();

    FamilyReader(SchoolReader store, Collection<RecordId> students, Surroundings surroundings) {
        this.store = store;
        this.students = Set.copyOf(students);
        this.surroundings = surroundings;
    }

    @Override
    public Gathering around(Surroundings.Of of) {
        return store.around(of);
    }

    @Override
    public <T extends Canonical> List<Stored<T>> all(String school, Class<T> kind) {
        return OF_SCHOOL.contains(kind) && surroundings.have(kind)
                ? surroundings.of(kind)
                : once(List.of("all", kind), () -> store.all(school, kind));
    }

    @Override
    public <T extends Canonical> Optional<Stored<T>> find(String school, Class<T> kind, RecordId id) {
        return find(school, kind, List.of(id)).stream().findFirst();
    }

    @Override
    public <T extends Canonical> List<Stored<T>> find(String school, Class<T> kind, Collection<RecordId> ids) {
        List<Stored<T>> near = current(kind).stream()
                .filter(stored -> ids.contains(stored.id()))
                .toList();
        Set<RecordId> missing = new HashSet<>(ids);
        near.forEach(stored -> missing.remove(stored.id()));
        if (missing.isEmpty()) {
            return near;
        }
        return once(List.of("find", kind, Set.copyOf(ids)), () -> store.find(school, kind, ids));
    }

    @Override
    public <T extends Canonical> Optional<Stored<T>> find(String school, Class<T> kind, String source, String key) {
        return store.find(school, kind, source, key);
    }

    @Override
    public <T extends Canonical> List<Stored<T>> ofStudent(String school, Class<T> kind, RecordId student) {
        return surroundings.have(kind)
                ? own(current(kind), kind, student)
                : own(once(List.of("students", kind), () -> store.ofStudents(school, kind, students)), kind, student);
    }

    @Override
    public <T extends Canonical> List<Stored<T>> outlinesOfStudent(String school, Class<T> kind, RecordId student) {
        return surroundings.have(kind)
                ? own(current(kind), kind, student)
                : own(
                        once(List.of("outlines", kind), () -> store.outlinesOfStudents(school, kind, students)),
                        kind,
                        student);
    }

    @Override
    public <T extends Canonical> List<Stored<T>> versionsOfStudent(String school, Class<T> kind, RecordId student) {
        List<Stored<T>> versions = surroundings.have(kind)
                ? surroundings.of(kind)
                : once(List.of("versions", kind), () -> store.versionsOfStudents(school, kind, students));
        return own(versions, kind, student);
    }

    /** Without what is over, of kinds of which the history was read. */
    private <T extends Canonical> List<Stored<T>> current(Class<T> kind) {
        return surroundings.of(kind).stream()
                .filter(stored -> stored.appliedTo() == null)
                .toList();
    }

    /** One child's, of all that was read. */
    private <T extends Canonical> List<Stored<T>> own(List<Stored<T>> all, Class<T> kind, RecordId student) {
        if (!students.contains(student)) {
            throw new IllegalArgumentException("nobody of whom this answer is");
        }
        Component of = Kind.of(kind).component("student").orElseThrow();
        Ref child = Ref.id(student);
        return all.stream()
                .filter(stored -> child.equals(of.of(stored.record())))
                .toList();
    }

    @SuppressWarnings("unchecked") // the question says what the answer is
    private <R> R once(Object question, Supplier<R> asking) {
        Object answer = known.get(question);
        if (answer == null) {
            answer = asking.get();
            known.put(question, answer);
        }
        return (R) answer;
    }

    @Override
    public List<OpenReject> rejects(String school, RecordId student, Instant since) {
        return surroundings.rejects().getOrDefault(student, List.of()).stream()
                .filter(reject -> reject.resolved().stream().allMatch(since::isBefore))
                .toList();
    }

    @Override
    public <T extends Canonical> List<Stored<T>> outlines(String school, Class<T> kind) {
        return once(List.of("outlines of all", kind), () -> store.outlines(school, kind));
    }

    @Override
    public <T extends Canonical> List<Stored<T>> forRecipients(
            String school, Class<T> kind, Collection<RecordId> recipients, DateRange days) {
        Set<RecordId> family = new HashSet<>(students);
        surroundings
                .of(GroupMember.class)
                .forEach(member -> family.add(member.record().group().id()));
        family.addAll(recipients);
        return once(List.of("recipients", kind, days, family), () -> store.forRecipients(school, kind, family, days))
                .stream()
                .filter(stored -> Recipients.of(stored.record()).all().stream().anyMatch(recipients::contains))
                .toList();
    }

    @Override
    public <T extends Canonical> List<Stored<T>> versions(String school, Class<T> kind) {
        return once(List.of("versions of all", kind), () -> store.versions(school, kind));
    }

    @Override
    public Optional<Instant> freshness(String school, Class<? extends Canonical> kind) {
        return once(List.of("freshness", kind), () -> store.freshness(school, kind));
    }

    @Override
    public Optional<Instant> freshness(String school, Class<? extends Canonical> kind, Instant at) {
        return once(List.of("freshness", kind, at), () -> store.freshness(school, kind, at));
    }

    @Override
    public <T extends Canonical> List<Stored<T>> ofStudents(String school, Class<T> kind, Collection<RecordId> others) {
        return store.ofStudents(school, kind, others);
    }

    @Override
    public <T extends Canonical> List<Stored<T>> ofGroup(String school, Class<T> kind, RecordId group) {
        return store.ofGroup(school, kind, group);
    }

    @Override
    public <T extends Canonical> List<Stored<T>> ofGuardian(String school, Class<T> kind, RecordId guardian) {
        return store.ofGuardian(school, kind, guardian);
    }

    @Override
    public <T extends Canonical> void each(
            String school, Class<T> kind, String schoolYear, Consumer<Stored<T>> consumer) {
        store.each(school, kind, schoolYear, consumer);
    }
}
