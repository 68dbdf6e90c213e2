package inzage.connector.secondfactor;

import inzage.connector.secondfactor.SecondFactorRows.Row;
import inzage.connector.signin.SignInSettings;
import inzage.connector.signin.Throttle;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Judges codes, slowing down who guesses as one who guesses passwords. Runs in the caller's transaction, which must not be rolled
 * back because a code was wrong: that is what is counted.
 */
@Component
final class Codes {
    private final SecondFactorRows rows;
    private final RecoveryCodes recovery;
    private final SealedSecrets secrets;
    private final Throttle throttle;
    private final Duration window;
    private final Clock clock;
    private final Totp totp = new Totp();

    Codes(SecondFactorRows rows, RecoveryCodes recovery, SealedSecrets secrets, SignInSettings settings, Clock clock) {
        this.rows = rows;
        this.recovery = recovery;
        this.secrets = secrets;
        this.throttle = new Throttle(settings.pair().free(), settings.pair().longest());
        this.window = settings.window();
        this.clock = clock;
    }

    /** @param which what the account's second factor must be for the code to be looked at */
    CodeOutcome judge(String account, String code, Predicate<Row> which) {
        Optional<Row> found = rows.locked(account).filter(which);
        if (found.isEmpty()) {
            return new CodeOutcome.Refused();
        }
        Instant now = clock.instant();
        Row row = found.get();
        Duration wait = throttle.wait(counting(row.failures(), now), now);
        if (wait.compareTo(Duration.ZERO) > 0) {
            return new CodeOutcome.Slowed(wait);
        }
        OptionalLong step = totp.step(secrets.open(account, row.sealed()), code.strip(), now, row.lastStep());
        if (step.isPresent() || row.confirmed() && recovery.use(account, code)) {
            rows.accepted(account, step.orElse(row.lastStep()));
            return new CodeOutcome.Accepted();
        }
        rows.failed(account, now, counting(row.failures(), now).count() + 1);
        return new CodeOutcome.Refused();
    }

    /** As with passwords: what went wrong long ago keeps nobody waiting. */
    private Throttle.Failures counting(Throttle.Failures failures, Instant now) {
        return failures.last().isBefore(now.minus(window)) ? new Throttle.Failures(0, failures.last()) : failures;
    }
}
