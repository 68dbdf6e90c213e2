package inzage.connector.outside;

import inzage.connector.account.Account;
import inzage.connector.account.Accounts;
import inzage.connector.account.trail.AccountTrail;
import inzage.connector.audit.Actor;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Undoes that a person of an identity provider has an account: because it was bound to the wrong one, or has another identity at the
 * provider by now. The next to whom the school's claims give the account is bound to it.
 */
@Service
public class BindingRelease {
    private final OutsideIdentities identities;
    private final Accounts accounts;
    private final AccountTrail trail;
    private final TransactionTemplate transaction;

    BindingRelease(
            OutsideIdentities identities, Accounts accounts, AccountTrail trail, TransactionTemplate transaction) {
        this.identities = identities;
        this.accounts = accounts;
        this.trail = trail;
        this.transaction = transaction;
    }

    /** Also ends the account's sessions. {@code false}, and nothing written down, if no account with the address is bound. */
    public boolean release(Actor by, String email, String reason) {
        Optional<String> account = accounts.withAddress(email).map(Account::id);
        return Boolean.TRUE.equals(transaction.execute(status -> {
            Optional<String> released = account.filter(identities::release);
            released.ifPresent(id -> {
                accounts.endSessions(id);
                trail.note(by, id, "provider binding", "RELEASED", Optional.of(reason));
            });
            return released.isPresent();
        }));
    }
}
