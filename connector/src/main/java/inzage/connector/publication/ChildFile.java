package inzage.connector.publication;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.RecordId;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The parts of a child's file beside results, absences and lessons. An empty answer means the same as a child that is not there. */
@Service
public class ChildFile {
    private final Publication publication;
    private final Answers answers;
    private final Groups groups;
    private final Totals totals;

    ChildFile(Publication publication, Answers answers, Groups groups, Totals totals) {
        this.publication = publication;
        this.answers = answers;
        this.groups = groups;
        this.totals = totals;
    }

    /** All records of a part; of documents without their bytes. */
    public <T extends Canonical> Optional<Answer<T>> part(Viewer viewer, RecordId student, Part<T> part) {
        return publication.about(viewer, student, asking -> answers.current(asking, part.module(), part.kind()));
    }

    /** One record of a part, whole; empty if the viewer sees no such record of this child. */
    public <T extends Canonical> Optional<Shown<T>> one(
            Viewer viewer, RecordId student, Part<T> part, RecordId record) {
        return publication.about(viewer, student, asking -> Asking.shown(asking.one(part, record)).stream()
                .findFirst());
    }

    /** The groups the child is in today, but for those that are only taught together. */
    public Optional<GroupPage> group(Viewer viewer, RecordId student) {
        return publication.about(viewer, student, groups::of);
    }

    /** How much of its lessons the child attended in this school year. */
    public Optional<Attendance> attendance(Viewer viewer, RecordId student) {
        return publication.about(viewer, student, totals::of);
    }
}
