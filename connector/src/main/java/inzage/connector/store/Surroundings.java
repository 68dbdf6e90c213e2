package inzage.connector.store;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.RecordId;
import inzage.connector.store.SchoolReader.OpenReject;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What hangs around some students: themselves, their guardians and links, enrolments, memberships and groups, and the school with
 * its years. Read at once, because every question about a student needs nearly all of it.
 *
 * @param records by kind
 * @param rejects of the students, whenever they were settled
 */
public record Surroundings(
        Map<Class<? extends Canonical>, List<? extends Stored<?>>> records, Map<RecordId, List<OpenReject>> rejects) {
    public Surroundings {
        records = Map.copyOf(records);
        rejects = Map.copyOf(rejects);
    }

    /**
     * Whose.
     *
     * @param guardians to be among the guardians, linked or not
     * @param histories kinds of which the students' records are wanted too, in all their versions, with the school's subjects
     */
    public record Of(
            String school,
            Collection<RecordId> students,
            Collection<RecordId> guardians,
            Collection<Class<? extends Canonical>> histories) {
        public Of {
            students = List.copyOf(students);
            guardians = List.copyOf(guardians);
            histories = List.copyOf(histories);
        }
    }

    public boolean have(Class<? extends Canonical> kind) {
        return records.containsKey(kind);
    }

    @SuppressWarnings("unchecked") // put as records of their kind
    public <T extends Canonical> List<Stored<T>> of(Class<T> kind) {
        return (List<Stored<T>>) records.getOrDefault(kind, List.of());
    }
}
