package inzage.connector.recovery;

import inzage.connector.account.Accounts;
import inzage.connector.account.AddressDigests;
import inzage.connector.signin.Network;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Takes the questions of those who forgot something. The work is the same whatever is asked: two counts and one row. */
@Service
public class Recoveries {
    private final RecoveryRows rows;
    private final AddressDigests digests;
    private final RecoverySettings settings;
    private final TransactionOperations transactions;
    private final Clock clock;

    Recoveries(
            RecoveryRows rows,
            AddressDigests digests,
            RecoverySettings settings,
            TransactionOperations transactions,
            Clock clock) {
        this.rows = rows;
        this.digests = digests;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Takes a question.
     *
     * @param email what was entered as an address; may be anything
     * @return how long to wait, if too many came from this network: nothing was taken then
     */
    public Optional<Duration> ask(Forgotten what, String email, Network network) {
        Instant now = clock.instant();
        Instant since = now.minus(settings.window());
        String digest = digests.ofAddress(email);
        return transactions.execute(status -> {
            boolean tooMany = rows.ofNetwork(network, since) >= settings.network();
            boolean often = rows.answerable(what, digest, since) >= settings.address();
            if (tooMany) {
                return Optional.of(settings.window());
            }
            boolean answerable = !often && Accounts.isAddress(email);
            rows.insert(what, answerable ? email.strip() : null, digest, network, now);
            return Optional.empty();
        });
    }

    /** Deletes questions that do not count any more. */
    public void forgetOld() {
        rows.forgetBefore(clock.instant().minus(settings.window()));
    }
}
