package inzage.connector.secondfactor;

import inzage.connector.account.Account;
import inzage.connector.account.CredentialsChanged;
import inzage.connector.account.CredentialsChanged.What;
import inzage.connector.secondfactor.SecondFactorRows.Row;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Setting up, using and turning off second factors. Who may do so, and what must be asked before, is for the caller to see to. */
@Service
public class SecondFactors {
    /** As long as SHA-1 gives (RFC 4226, section 4). */
    private static final int SECRET_BYTES = 20;

    private final SecureRandom random = new SecureRandom();
    private final SecondFactorRows rows;
    private final Codes codes;
    private final RecoveryCodes recovery;
    private final SealedSecrets secrets;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SecondFactors(
            SecondFactorRows rows,
            Codes codes,
            RecoveryCodes recovery,
            SealedSecrets secrets,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.codes = codes;
        this.recovery = recovery;
        this.secrets = secrets;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the account is asked for a code when it signs in. */
    public boolean has(String account) {
        return rows.confirmed(account);
    }

    /** Makes a secret, in the place of one that was not confirmed. Empty if the account has a second factor already. */
    public Optional<Enrolment> begin(Account account) {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return transaction.execute(status -> {
            if (rows.locked(account.id()).filter(Row::confirmed).isPresent()) {
                return Optional.empty();
            }
            rows.delete(account.id());
            rows.insert(account.id(), secrets.seal(account.id(), secret));
            return Optional.of(Totp.enrolment(secret, account.email()));
        });
    }

    /** Puts the second factor in force if the code shows that the app knows its secret. */
    public Confirmation confirm(String account, String code) {
        return transaction.execute(status -> {
            CodeOutcome outcome = codes.judge(account, code, row -> !row.confirmed());
            if (!(outcome instanceof CodeOutcome.Accepted)) {
                return new Confirmation(outcome, List.of());
            }
            rows.confirm(account, clock.instant());
            changed(account, What.SECOND_FACTOR);
            return new Confirmation(outcome, recovery.renew(account));
        });
    }

    /** Judges a code of the app, or a recovery code; each counts once. */
    public CodeOutcome check(String account, String code) {
        return transaction.execute(status -> codes.judge(account, code, Row::confirmed));
    }

    /** Ten new ones, to be shown once; earlier ones count no more. None if the account has no second factor. */
    public List<String> recoveryCodes(String account) {
        return transaction.execute(status -> {
            if (rows.locked(account).filter(Row::confirmed).isEmpty()) {
                return List.of();
            }
            changed(account, What.RECOVERY_CODES);
            return recovery.renew(account);
        });
    }

    /** How many recovery codes were not used yet. */
    public int recoveryCodesLeft(String account) {
        return recovery.left(account);
    }

    /** Forgets the second factor with its recovery codes; {@code false} if there was none. Joins the caller's transaction. */
    public boolean remove(String account) {
        return transaction.execute(status -> {
            boolean removed = rows.delete(account);
            if (removed) {
                changed(account, What.SECOND_FACTOR);
            }
            return removed;
        });
    }

    private void changed(String account, What what) {
        events.publishEvent(new CredentialsChanged(account, what));
    }
}
