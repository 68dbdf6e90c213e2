package inzage.connector.publication;

import inzage.connector.canonical.Absence;
import inzage.connector.canonical.Enrolment;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Result;
import inzage.connector.canonical.Student;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * The one road from the store to a person. Each call reads one snapshot and decides at {@code viewer.now()}. An empty answer
 * means the same as a child that does not exist.
 */
@Service
public class Publication {
    /** The children the viewer may know of: a guardian's linked children, or the student. */
    public List<Child> children(Viewer viewer) {
        throw new UnsupportedOperationException();
    }

    public Optional<Answer<Student>> profile(Viewer viewer, RecordId student) {
        throw new UnsupportedOperationException();
    }

    public Optional<Answer<Enrolment>> enrolments(Viewer viewer, RecordId student) {
        throw new UnsupportedOperationException();
    }

    /** The results that may be seen; {@link #gradeBook} adds what pages are shaped from. */
    public Optional<Answer<Result>> results(Viewer viewer, RecordId student) {
        return gradeBook(viewer, student).map(GradeBook::results);
    }

    public Optional<GradeBook> gradeBook(Viewer viewer, RecordId student) {
        throw new UnsupportedOperationException();
    }

    public Optional<Answer<Absence>> absences(Viewer viewer, RecordId student) {
        throw new UnsupportedOperationException();
    }

    /** What every rule says about a viewer, child and module; empty if the school has no such student. */
    public Optional<Explanation> explain(Viewer viewer, RecordId student, Module module) {
        throw new UnsupportedOperationException();
    }

    /** The persons a change of this student may concern, rights aside: the student and the guardians linked now. */
    public Set<RecordId> concerned(String school, RecordId student) {
        throw new UnsupportedOperationException();
    }
}
