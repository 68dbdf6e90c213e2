package inzage.connector.consent;

import inzage.connector.audit.Act;
import inzage.connector.audit.Actor;
import inzage.connector.audit.Audit;
import inzage.connector.canonical.RecordId;
import inzage.connector.publication.Module;
import java.util.List;
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
     * What a student decides about one guardian.
     *
     * @param who the student
     * @param session how the session was opened
     * @param given whether the guardian may look from now on
     * @param modules what it covers; empty for all, also later ones
     */
    public record Choice(
            Actor who,
            String session,
            String school,
            RecordId student,
            RecordId guardian,
            boolean given,
            Set<Module> modules) {
        public Choice {
            modules = Set.copyOf(modules);
        }

        private Decider decider() {
            return new Decider(who.account(), session);
        }
    }

    /** Effective at once, all of them or, if one fails, none. */
    public void decide(List<Choice> choices) {
        transaction.executeWithoutResult(status -> choices.forEach(this::decide));
    }

    private void decide(Choice choice) {
        Set<RecordId> guardian = Set.of(choice.guardian());
        if (choice.given()) {
            consents.give(choice.decider(), choice.school(), choice.student(), guardian, choice.modules());
        } else {
            consents.withdraw(choice.decider(), choice.school(), choice.student(), guardian);
        }
        audit.acted(choice.who(), act(choice, choice.given() ? "CONSENT_GIVEN" : "CONSENT_WITHDRAWN"));
    }

    private static Act act(Choice choice, String decision) {
        return Act.of(choice.school(), RESOURCE + "/" + choice.guardian().hex(), decision)
                .about(choice.student());
    }
}
