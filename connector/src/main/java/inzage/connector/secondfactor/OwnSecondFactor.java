package inzage.connector.secondfactor;

import inzage.connector.account.trail.AccountTrail;
import inzage.connector.audit.Actor;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Turns one's own second factor on and off, and has it written down. What must be asked before is for the caller to see to. */
@Service
public class OwnSecondFactor {
    private final SecondFactors factors;
    private final AccountTrail trail;
    private final TransactionTemplate transaction;

    OwnSecondFactor(SecondFactors factors, AccountTrail trail, TransactionTemplate transaction) {
        this.factors = factors;
        this.trail = trail;
        this.transaction = transaction;
    }

    /** Puts it in force if the code shows that the app knows its secret. */
    public Confirmation confirm(Actor by, String code) {
        return transaction.execute(status -> {
            Confirmation confirmation = factors.confirm(by.account(), code);
            if (confirmation.outcome() instanceof CodeOutcome.Accepted) {
                note(by, "ON");
            }
            return confirmation;
        });
    }

    /** Forgets it with its recovery codes; nothing if there is none. */
    public void turnOff(Actor by) {
        transaction.executeWithoutResult(status -> {
            if (factors.remove(by.account())) {
                note(by, "OFF");
            }
        });
    }

    private void note(Actor by, String decision) {
        trail.note(by, by.account(), "second factor", decision, Optional.empty());
    }
}
