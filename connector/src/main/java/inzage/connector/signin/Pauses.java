package inzage.connector.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * How long an attempt has to wait: the longest of what the pair, the address and the network ask for. Who is known to come from
 * this network waits for the pair alone: what others try on the address elsewhere, or on other addresses from here, keeps
 * nobody out.
 */
@Component
final class Pauses {
    private final SignInRows rows;
    private final SignInSettings settings;

    Pauses(SignInRows rows, SignInSettings settings) {
        this.rows = rows;
        this.settings = settings;
    }

    Duration before(SignInRows.Attempt attempt, Acquaintance acquaintance) {
        Instant since = attempt.at().minus(settings.window());
        Duration pair = pair(attempt, latest(since, acquaintance.lastSuccess()));
        return acquaintance.known(attempt.at())
                ? longest(pair)
                : longest(pair, address(attempt, since), network(attempt, since));
    }

    private Duration pair(SignInRows.Attempt attempt, Instant since) {
        return new Throttle(settings.pair().free(), settings.pair().longest())
                .wait(rows.ofPair(attempt, since), attempt.at());
    }

    private Duration address(SignInRows.Attempt attempt, Instant since) {
        return new Throttle(settings.address().free(), settings.address().longest())
                .wait(rows.ofAddress(attempt, since), attempt.at());
    }

    private Duration network(SignInRows.Attempt attempt, Instant since) {
        return new Throttle(settings.network().free(), settings.network().longest())
                .wait(rows.ofNetwork(attempt, since), attempt.at());
    }

    private static Duration longest(Duration... waits) {
        Duration longest = Collections.max(List.of(waits));
        return longest.isNegative() ? Duration.ZERO : longest;
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
