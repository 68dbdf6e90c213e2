package inzage.connector.account.password;

import inzage.connector.account.Account;
import inzage.connector.account.Accounts;
import inzage.connector.account.CredentialsChanged;
import inzage.connector.signin.Network;
import inzage.connector.signin.SignInOutcome;
import inzage.connector.signin.SignIns;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Gives an account another password. Every session of the account ends with it. */
@Service
public class PasswordChange {
    private final Accounts accounts;
    private final SignIns signIns;
    private final OwnNames names;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;

    PasswordChange(
            Accounts accounts,
            SignIns signIns,
            OwnNames names,
            TransactionOperations transactions,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.names = names;
        this.transactions = transactions;
        this.events = events;
    }

    /** What is wrong with a password for this account, if anything. Asks for no right: it does not change anything. */
    public Optional<Weakness> weakness(Account account, String wanted) {
        return PasswordPolicy.weakness(wanted, names.of(account.id(), account.email()));
    }

    /**
     * Changes the password of who still knows the old one. Trying old passwords counts as trying to sign in, or a session that
     * was left open would be a way of guessing.
     *
     * @return what became of the old password; the new one is in force if it was accepted
     * @throws IllegalArgumentException if the new one is weak, which the caller asked before
     */
    public SignInOutcome change(Account account, String old, String wanted, Network network) {
        if (weakness(account, wanted).isPresent()) {
            throw new IllegalArgumentException("the password is weak");
        }
        SignInOutcome outcome = signIns.attempt(account.email(), old, network);
        return outcome instanceof SignInOutcome.Accepted accepted && !changed(accepted.match(), wanted)
                ? new SignInOutcome.Refused()
                : outcome;
    }

    private boolean changed(Accounts.Match match, String wanted) {
        return Boolean.TRUE.equals(transactions.execute(status -> {
            boolean set = accounts.setPassword(match, wanted);
            if (set) {
                events.publishEvent(new CredentialsChanged(match.account().id(), CredentialsChanged.What.PASSWORD));
            }
            return set;
        }));
    }
}
