package inzage.connector.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/**
 * Forgets what is not needed any more, so that an attack cannot fill the table: an attempt at an address that nobody has as soon
 * as it does not count any more, and of an account's failures and successes all but the newest. Not with every attempt, but once in a while.
 */
@Component
final class SignInUpkeep {
    /** More than anybody reads through, and bounded however often somebody tries; of failures and of successes each. */
    static final int LINES_PER_ACCOUNT = 100;

    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final SignInRows rows;
    private final SignInSettings settings;
    private final AtomicReference<Instant> next = new AtomicReference<>(Instant.EPOCH);

    SignInUpkeep(SignInRows rows, SignInSettings settings) {
        this.rows = rows;
        this.settings = settings;
    }

    void due(Instant now) {
        Instant planned = next.get();
        if (!now.isBefore(planned) && next.compareAndSet(planned, now.plus(PAUSE))) {
            rows.forgetBefore(now.minus(settings.keep()));
            rows.forgetNobodys(now.minus(settings.window()));
            rows.forgetFailures(now.minus(settings.window()), LINES_PER_ACCOUNT);
            rows.forgetSuccesses(now.minus(settings.window()), LINES_PER_ACCOUNT);
        }
    }
}
