package inzage.connector.consent;

import inzage.connector.audit.Act;
import inzage.connector.audit.Actor;
import inzage.connector.audit.Audit;
import inzage.connector.canonical.RecordId;
import inzage.connector.publication.Module;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a student decides about consents: each decision is written down with what it does. Whether it is the student who asks, of age
 * and so lately signed in as it takes, is for the caller to see to; staff and tokens have no road here.
 */
@Service
public class StudentDecisions {
    private static final String RESOURCE = "consent";

    private final Consents consents;
    private final Audit audit;
    private final TransactionTemplate transaction;

    public StudentDecisions(Consents consents, Audit audit, TransactionTemplate transaction) {
        this.consents = consents;
        this.audit = audit;
        this.transaction = transaction;
    }

    /**
     * Consents to one guardian.
     *
     * @param who the student
     * @param session how the session was opened
     * @param modules what it covers; empty for all, also later ones
     */
    public void give(
            Actor who, String session, String school, RecordId student, RecordId guardian, Set<Module> modules) {
        transaction.executeWithoutResult(status -> {
            consents.give(new Decider(who.account(), session), school, student, Set.of(guardian), modules);
            audit.acted(who, act(school, student, guardian, "CONSENT_GIVEN"));
        });
    }

    /** Effective at once. */
    public void withdraw(Actor who, String session, String school, RecordId student, RecordId guardian) {
        transaction.executeWithoutResult(status -> {
            consents.withdraw(new Decider(who.account(), session), school, student, Set.of(guardian));
            audit.acted(who, act(school, student, guardian, "CONSENT_WITHDRAWN"));
        });
    }

    private static Act act(String school, RecordId student, RecordId guardian, String decision) {
        return Act.of(school, RESOURCE + "/" + guardian.hex(), decision).about(student);
    }
}
