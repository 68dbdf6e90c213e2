package inzage.connector.secondfactor;

import inzage.connector.account.Account;
import inzage.connector.account.Accounts;
import inzage.connector.account.trail.AccountTrail;
import inzage.connector.audit.Actor;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes away a second factor that its owner has lost, recovery codes and all. Each school of the person reads of it in its audit. */
@Service
public class SecondFactorReset {
    private final SecondFactors factors;
    private final Accounts accounts;
    private final AccountTrail trail;
    private final TransactionTemplate transaction;

    SecondFactorReset(SecondFactors factors, Accounts accounts, AccountTrail trail, TransactionTemplate transaction) {
        this.factors = factors;
        this.accounts = accounts;
        this.trail = trail;
        this.transaction = transaction;
    }

    /** {@code false}, and nothing written down, if no account with a second factor has the address, or it is one's own. */
    public boolean reset(Actor by, String email, String reason) {
        Optional<String> account = accounts.withAddress(email).map(Account::id).filter(id -> !id.equals(by.account()));
        return Boolean.TRUE.equals(transaction.execute(status -> {
            Optional<String> removed = account.filter(factors::remove);
            removed.ifPresent(id -> trail.note(by, id, "second factor", "RESET", Optional.of(reason)));
            return removed.isPresent();
        }));
    }
}
