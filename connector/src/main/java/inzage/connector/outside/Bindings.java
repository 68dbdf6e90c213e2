package inzage.connector.outside;

import inzage.connector.account.Account;
import inzage.connector.account.Accounts;
import inzage.connector.account.trail.AccountTrail;
import inzage.connector.audit.Actor;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Binds persons of identity providers to accounts, and undoes it: because the account is the wrong one, or its owner has another
 * identity at the provider by now. Each school of the person reads of it in its audit.
 */
@Service
public class Bindings {
    private static final String BINDING = "provider binding";

    private final OutsideIdentities identities;
    private final Accounts accounts;
    private final AccountTrail trail;
    private final TransactionTemplate transaction;

    Bindings(OutsideIdentities identities, Accounts accounts, AccountTrail trail, TransactionTemplate transaction) {
        this.identities = identities;
        this.accounts = accounts;
        this.trail = trail;
        this.transaction = transaction;
    }

    /**
     * Binds the one who comes in to the own account, until it is released. False, and nothing bound, if another person of this issuer
     * has the account: an address or number that went over to somebody else does not take the account along.
     */
    public boolean bind(Actor by, String issuer, String subject) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            boolean bound = identities.bind(issuer, subject, by.account());
            if (bound) {
                trail.note(by, by.account(), BINDING, "BOUND", Optional.empty());
            }
            return bound;
        }));
    }

    /**
     * Undoes it; the next to whom the school's claims give the account is bound to it. Also ends the account's sessions. {@code
     * false}, and nothing written down, if no account with the address is bound.
     */
    public boolean release(Actor by, String email, String reason) {
        Optional<String> account = accounts.withAddress(email).map(Account::id);
        return Boolean.TRUE.equals(transaction.execute(status -> {
            Optional<String> released = account.filter(identities::release);
            released.ifPresent(id -> {
                accounts.endSessions(id);
                trail.note(by, id, BINDING, "RELEASED", Optional.of(reason));
            });
            return released.isPresent();
        }));
    }
}
