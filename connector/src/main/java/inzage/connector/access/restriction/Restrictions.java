package inzage.connector.access.restriction;

import inzage.connector.audit.Act;
import inzage.connector.audit.Actor;
import inzage.connector.audit.Audit;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Student;
import inzage.connector.publication.VisibilityChanged;
import inzage.connector.store.SchoolReader;
import inzage.connector.store.batch.Asked;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Records and withdraws restrictions of processing; both count from the next request on. */
@Service
public class Restrictions {
    private final RestrictionRows rows;
    private final SchoolReader reader;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    public Restrictions(
            JdbcClient jdbc,
            SchoolReader reader,
            Audit audit,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = new RestrictionRows(jdbc, clock);
        this.reader = reader;
        this.audit = audit;
        this.transaction = transaction;
        this.events = events;
    }

    /** False, and nothing recorded, if the school has no such student. One that stands already stays as it is. */
    public boolean restrict(Actor by, String school, RecordId student, String reason) {
        return transaction.execute(status -> {
            if (reader.find(school, Student.class, student).isEmpty()) {
                return false;
            }
            if (rows.insert(school, student, reason, by.account())) {
                audit.acted(
                        by,
                        Act.of(school, "restriction", "RESTRICTED")
                                .about(student)
                                .because(reason));
                events.publishEvent(new VisibilityChanged(school, student));
            }
            return true;
        });
    }

    /** Also of a student who is there no more. False if none stands. */
    public boolean withdraw(Actor by, String school, RecordId student) {
        return transaction.execute(status -> {
            boolean withdrawn = rows.end(school, student, by.account());
            if (withdrawn) {
                audit.acted(
                        by,
                        Act.of(school, "restriction", "RESTRICTION_WITHDRAWN").about(student));
                events.publishEvent(new VisibilityChanged(school, student));
            }
            return withdrawn;
        });
    }

    /** All restrictions of a student, also those withdrawn. */
    public List<Restriction> of(String school, RecordId student) {
        return rows.of(school, student);
    }

    /** All of a school that stand. */
    public List<Restriction> standing(String school) {
        return rows.standing(school);
    }

    /** Those of all students of a school, also those withdrawn; there are few. */
    public Asked<Restriction> asked(String school) {
        return rows.ofSchool(school);
    }
}
