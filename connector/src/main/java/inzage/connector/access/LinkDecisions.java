package inzage.connector.access;

import inzage.connector.access.AccessDecision.Kind;
import inzage.connector.audit.Act;
import inzage.connector.audit.Actor;
import inzage.connector.audit.Audit;
import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.RecordId;
import inzage.connector.store.SchoolReader;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What the desk decides about one link at a time: each with who, when and why, and each can be withdrawn. */
@Service
public class LinkDecisions {
    private final SchoolReader reader;
    private final AccessDecisions decisions;
    private final DecisionHistory history;
    private final Audit audit;
    private final TransactionTemplate transaction;

    public LinkDecisions(
            SchoolReader reader,
            AccessDecisions decisions,
            DecisionHistory history,
            Audit audit,
            TransactionTemplate transaction) {
        this.reader = reader;
        this.decisions = decisions;
        this.history = history;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** Decides about a link; effective at once. False, and nothing decided, if there is no such link now. */
    public boolean decide(
            Actor by, String school, RecordId student, RecordId guardian, Kind kind, Optional<String> reason) {
        return transaction.execute(status -> {
            boolean linked = linked(school, student, guardian);
            if (linked) {
                decisions.decide(school, student, guardian, kind, by.account(), reason);
                audit.acted(
                        by, Act.of(school, "link", kind.name()).about(student).because(reason));
            }
            return linked;
        });
    }

    /** Also of a link that is there no more. False if no such decision stands. */
    public boolean withdraw(Actor by, String school, RecordId student, RecordId guardian, Kind kind) {
        return transaction.execute(status -> {
            boolean withdrawn = decisions.withdraw(school, student, guardian, kind, by.account());
            if (withdrawn) {
                audit.acted(
                        by, Act.of(school, "link", kind.name() + "_WITHDRAWN").about(student));
            }
            return withdrawn;
        });
    }

    /** All that was decided about a student's links, newest first. */
    public List<DecisionHistory.Entry> history(String school, RecordId student) {
        return history.of(school, student);
    }

    private boolean linked(String school, RecordId student, RecordId guardian) {
        return reader.ofStudent(school, Guardianship.class, student).stream()
                .anyMatch(link -> link.record().guardian().id().equals(guardian));
    }
}
