package inzage.connector.access.sight;

import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Student;
import inzage.connector.store.Stored;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who of a school's students attends, and who of its guardians may look at one of those, as things stand. */
public final class Entitled {
    private final StandingRights rights;
    private final Map<RecordId, Stored<Student>> students;
    private final Map<RecordId, List<Guardianship>> links;

    /** @param students who attend */
    Entitled(StandingRights rights, List<Stored<Student>> students, List<Guardianship> links) {
        this.rights = rights;
        this.students =
                students.stream().collect(Collectors.toMap(Stored::id, student -> student, (one, other) -> one));
        this.links = links.stream()
                .collect(Collectors.groupingBy(link -> link.guardian().id()));
    }

    /** Whether a student attends, and so may look at something. */
    public boolean attends(RecordId student) {
        return students.containsKey(student);
    }

    /**
     * Whether somebody may look at one student at least.
     *
     * @param person the guardian records that are this person; a no to one of them is a no to the person
     */
    public boolean has(Collection<RecordId> person) {
        Map<RecordId, List<Guardianship>> byStudent = person.stream()
                .flatMap(record -> links.getOrDefault(record, List.of()).stream())
                .collect(Collectors.groupingBy(link -> link.student().id()));
        return byStudent.entrySet().stream().anyMatch(student -> open(student.getKey(), student.getValue()));
    }

    private boolean open(RecordId student, List<Guardianship> of) {
        return Optional.ofNullable(students.get(student))
                .filter(there -> rights.between(there, of).isEmpty())
                .isPresent();
    }
}
