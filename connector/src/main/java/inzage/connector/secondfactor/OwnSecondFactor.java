package inzage.connector.secondfactor;

import inzage.connector.account.Accounts;
import inzage.connector.account.trail.AccountTrail;
import inzage.connector.audit.Actor;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Turns one's own second factor on and off, and has it written down. What must be asked before is for the caller to see to. */
@Service
public class OwnSecondFactor {
    private final SecondFactors factors;
    private final Accounts accounts;
    private final AccountTrail trail;
    private final TransactionTemplate transaction;

    OwnSecondFactor(SecondFactors factors, Accounts accounts, AccountTrail trail, TransactionTemplate transaction) {
        this.factors = factors;
        this.accounts = accounts;
        this.trail = trail;
        this.transaction = transaction;
    }

    /**
     * Puts it in force if the code shows that the app knows its secret.
     *
     * @param credentials how often what the account signs in with had been changed when its owner came in; whoever came in with what
     *     does not count any more puts no app of his own on the account
     */
    public Confirmation confirm(Actor by, int credentials, String code) {
        return transaction.execute(status -> {
            Confirmation confirmation = factors.confirm(by.account(), code);
            if (!(confirmation.outcome() instanceof CodeOutcome.Accepted)) {
                return confirmation;
            }
            boolean alone = accounts.credentials(by.account())
                    .filter(number -> number == credentials + 1)
                    .isPresent();
            if (!alone) {
                status.setRollbackOnly();
                return new Confirmation(new CodeOutcome.Refused(), List.of());
            }
            note(by, "ON");
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
