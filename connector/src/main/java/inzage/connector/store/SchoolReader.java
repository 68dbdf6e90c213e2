package inzage.connector.store;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.DateRange;
import inzage.connector.canonical.RecordId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads a school's records. Every call answers from the caller's transaction; publication opens one read-only REPEATABLE READ
 * transaction per answer. Records that wait for a reference are never returned. Owned kinds come from their owner with the
 * fields of other sources laid over them and protective facts combined to the strictest; all other kinds add up, and what
 * several sources know as the same lesson is one.
 */
public interface SchoolReader {
    /** All current records of a kind, e.g. the subjects. Not for kinds that grow with the number of results. */
    <T extends Canonical> List<Stored<T>> all(String school, Class<T> kind);

    <T extends Canonical> Optional<Stored<T>> find(String school, Class<T> kind, RecordId id);

    <T extends Canonical> List<Stored<T>> find(String school, Class<T> kind, Collection<RecordId> ids);

    /** The current record that a source knows by this key, as that source has it: with nothing that others lay over it. */
    <T extends Canonical> Optional<Stored<T>> find(String school, Class<T> kind, String source, String key);

    /** Current records of a kind that has a {@code student} component. */
    <T extends Canonical> List<Stored<T>> ofStudent(String school, Class<T> kind, RecordId student);

    /** As {@link #all}, with records whose document's bytes are left out: {@code content} is absent. */
    <T extends Canonical> List<Stored<T>> outlines(String school, Class<T> kind);

    /** As {@link #ofStudent}, with records whose document's bytes are left out. */
    <T extends Canonical> List<Stored<T>> outlinesOfStudent(String school, Class<T> kind, RecordId student);

    /** As {@link #outlinesOfStudent}, of some students at once. */
    default <T extends Canonical> List<Stored<T>> outlinesOfStudents(
            String school, Class<T> kind, Collection<RecordId> students) {
        return students.stream()
                .flatMap(student -> outlinesOfStudent(school, kind, student).stream())
                .toList();
    }

    /** What hangs around some students, at least one; with {@code of.guardians()} among the guardians. */
    Gathering around(Surroundings.Of of);

    /** Current records of a kind that has a {@code group} component, e.g. who is in it. */
    <T extends Canonical> List<Stored<T>> ofGroup(String school, Class<T> kind, RecordId group);

    /** As {@link #ofStudent}, of some students at once. */
    <T extends Canonical> List<Stored<T>> ofStudents(String school, Class<T> kind, Collection<RecordId> students);

    /**
     * Current records of a kind that names its recipients, such as lessons: those on these days that name one of these students
     * or groups. Whether they are for them is decided by publication.
     */
    <T extends Canonical> List<Stored<T>> forRecipients(
            String school, Class<T> kind, Collection<RecordId> recipients, DateRange days);

    /** Current records of a kind that has a {@code guardian} component. */
    <T extends Canonical> List<Stored<T>> ofGuardian(String school, Class<T> kind, RecordId guardian);

    /** As {@link #ofGuardian}, of some guardians at once. */
    default <T extends Canonical> List<Stored<T>> ofGuardians(
            String school, Class<T> kind, Collection<RecordId> guardians) {
        return guardians.stream()
                .flatMap(guardian -> ofGuardian(school, kind, guardian).stream())
                .toList();
    }

    /** As {@link #versionsOfStudent}, of some students at once. */
    default <T extends Canonical> List<Stored<T>> versionsOfStudents(
            String school, Class<T> kind, Collection<RecordId> students) {
        return students.stream()
                .flatMap(student -> versionsOfStudent(school, kind, student).stream())
                .toList();
    }

    /** All versions, current and earlier, of a kind that has a {@code student} component. */
    <T extends Canonical> List<Stored<T>> versionsOfStudent(String school, Class<T> kind, RecordId student);

    /** All versions, current and earlier, of a kind of which a school has few, e.g. its years. */
    <T extends Canonical> List<Stored<T>> versions(String school, Class<T> kind);

    /** Hands over, one by one, the current records of a kind that has a {@code schoolYear}: for kinds too many to be held at once. */
    <T extends Canonical> void each(String school, Class<T> kind, String schoolYear, Consumer<Stored<T>> consumer);

    /**
     * Rejects of this student's records that are open now or were at some time since an instant, and results that wait for a
     * reference: an average over one of them must not show.
     */
    List<OpenReject> rejects(String school, RecordId student, Instant since);

    /** Commit instant of the last run that delivered this kind whole, over the school's sources: how fresh it is. */
    Optional<Instant> freshness(String school, Class<? extends Canonical> kind);

    /** As {@link #freshness(String, Class)} was told at an instant; only for what is released at moments. */
    Optional<Instant> freshness(String school, Class<? extends Canonical> kind, Instant at);

    /**
     * A reject that names a student and perhaps a subject.
     *
     * @param record the record's key in its source, where the rejected row had one
     * @param since when it was first met
     * @param resolved when it was settled; absent while it is open
     */
    record OpenReject(
            String kind, Optional<RecordId> subject, Optional<Key> record, Instant since, Optional<Instant> resolved) {
        /** What a source calls a record. */
        public record Key(String source, String key) {}

        /** One that is open, nobody knows since when. */
        public OpenReject(String kind, Optional<RecordId> subject) {
            this(kind, subject, Optional.empty(), Instant.MIN, Optional.empty());
        }

        public boolean open() {
            return resolved.isEmpty();
        }
    }
}
