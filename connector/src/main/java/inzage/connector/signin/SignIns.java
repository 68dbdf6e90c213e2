package inzage.connector.signin;

import inzage.connector.account.Account;
import inzage.connector.account.Accounts;
import inzage.connector.account.Accounts.Match;
import inzage.connector.account.hashing.Standing;
import inzage.connector.signin.SignInRows.Attempt;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Signing in by password. An address that nobody has takes the same work and gets the same answer as a wrong password. */
@Service
public final class SignIns {
    private static final Duration AGAIN = Duration.ofSeconds(2);

    private final Accounts accounts;
    private final SignInRows rows;
    private final Pauses pauses;
    private final Seats seats;
    private final SignInUpkeep upkeep;
    private final SignInSettings settings;
    private final Clock clock;

    SignIns(
            Accounts accounts,
            SignInRows rows,
            Pauses pauses,
            Seats seats,
            SignInUpkeep upkeep,
            SignInSettings settings,
            Clock clock) {
        this.accounts = accounts;
        this.rows = rows;
        this.pauses = pauses;
        this.seats = seats;
        this.upkeep = upkeep;
        this.settings = settings;
        this.clock = clock;
    }

    /** One line of an account's history. {@code network} is an address, or the /64 of one. */
    public record SignIn(Instant at, String network, boolean succeeded) {}

    /** Judges an address and password that came from a network. */
    public SignInOutcome attempt(String email, String password, Network network) {
        Instant now = clock.instant();
        String digest = digest(Accounts.folded(email));
        Acquaintance acquaintance = new Acquaintance(rows.lastSuccess(digest, network), settings.keep());
        SignInOutcome outcome = seats.seated(acquaintance.standing(now), () -> {
                    Attempt attempt = rows.begin(digest, network, now);
                    return inTime(attempt, acquaintance, email, password);
                })
                .orElseGet(() -> new SignInOutcome.Busy(AGAIN));
        upkeep.due(now);
        return outcome;
    }

    private SignInOutcome inTime(Attempt attempt, Acquaintance acquaintance, String email, String password) {
        Duration wait = pauses.before(attempt, acquaintance);
        if (wait.compareTo(Duration.ZERO) > 0) {
            rows.forget(attempt);
            return new SignInOutcome.Slowed(wait);
        }
        return judge(attempt, acquaintance.standing(attempt.at()), email, password);
    }

    private SignInOutcome judge(Attempt attempt, Standing standing, String email, String password) {
        Optional<Match> matching = accounts.matching(email, password, standing);
        Optional<Account> concerned = matching.map(Match::account).or(() -> accounts.withAddress(email));
        rows.finish(attempt, concerned.map(Account::id).orElse(null), matching.isPresent());
        return matching.<SignInOutcome>map(SignInOutcome.Accepted::new).orElseGet(SignInOutcome.Refused::new);
    }

    /** The account's sign-ins, also those that failed, newest first. */
    public List<SignIn> history(String account, int limit) {
        return rows.ofAccount(account, limit);
    }

    static String digest(String address) {
        try {
            byte[] sha = MessageDigest.getInstance("SHA-256").digest(address.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
