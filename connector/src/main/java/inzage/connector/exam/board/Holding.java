package inzage.connector.exam.board;

import inzage.connector.audit.Act;
import inzage.connector.audit.Actor;
import inzage.connector.audit.Audit;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Student;
import inzage.connector.exam.ExamHold;
import inzage.connector.exam.ExamHolds;
import inzage.connector.publication.VisibilityChanged;
import inzage.connector.store.SchoolReader;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Holds exam results of single students back, whatever is determined. */
@Service
public class Holding {
    private final ExamHolds holds;
    private final SchoolReader reader;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    public Holding(
            ExamHolds holds,
            SchoolReader reader,
            Audit audit,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.holds = holds;
        this.reader = reader;
        this.audit = audit;
        this.transaction = transaction;
        this.events = events;
    }

    /**
     * Effective at once.
     *
     * @param subject the one subject; empty for all
     * @return its id; empty, and nothing held back, if the school has no such student
     */
    public OptionalLong hold(
            Actor by, String school, RecordId student, Optional<RecordId> subject, Optional<String> reason) {
        return transaction.execute(status -> {
            if (reader.find(school, Student.class, student).isEmpty()) {
                return OptionalLong.empty();
            }
            long id = holds.hold(school, student, subject, by.account(), reason);
            noted(by, school, student, Act.of(school, "exam-hold/" + id, "HELD").because(reason));
            return OptionalLong.of(id);
        });
    }

    /** Effective at once. False if this school has no such hold that stands. */
    public boolean lift(Actor by, String school, long id) {
        return transaction.execute(status -> {
            Optional<ExamHold> hold = standing(school, id);
            if (hold.isEmpty() || !holds.lift(school, id, by.account())) {
                return false;
            }
            noted(by, school, hold.get().student(), Act.of(school, "exam-hold/" + id, "LIFTED"));
            return true;
        });
    }

    /** Whose results a hold is about; empty if this school has no such hold that stands. */
    public Optional<RecordId> student(String school, long id) {
        return standing(school, id).map(ExamHold::student);
    }

    /** All holds of a school, newest first, also those lifted. */
    public List<ExamHolds.Entry> of(String school) {
        return holds.entries(school);
    }

    private Optional<ExamHold> standing(String school, long id) {
        return holds.standing(school).stream().filter(one -> one.id() == id).findFirst();
    }

    private void noted(Actor by, String school, RecordId student, Act act) {
        audit.acted(by, act.about(student));
        events.publishEvent(new VisibilityChanged(school, student));
    }
}
