package inzage.connector.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Component;

/** How long an attempt has to wait: the longest of what the pair, the address and the network ask for. */
@Component
final class Pauses {
    private final SignInRows rows;
    private final SignInSettings settings;

    Pauses(SignInRows rows, SignInSettings settings) {
        this.rows = rows;
        this.settings = settings;
    }

    Duration before(long attempt, String digest, Network network, Instant now) {
        Instant since = now.minus(settings.window());
        Instant lastSuccess = rows.lastSuccess(digest, network);
        return Collections.max(List.of(
                Duration.ZERO,
                pair(attempt, digest, network, now, latest(since, lastSuccess)),
                address(attempt, digest, now, since, lastSuccess),
                network(attempt, network, now, since)));
    }

    private Duration pair(long attempt, String digest, Network network, Instant now, Instant since) {
        return new Throttle(settings.pair().free(), settings.pair().longest())
                .wait(rows.ofPair(digest, network, since, attempt), now);
    }

    /** What others try on an address must not keep out who is known to come from here. */
    private Duration address(long attempt, String digest, Instant now, Instant since, Instant lastSuccess) {
        if (lastSuccess.isAfter(now.minus(settings.keep()))) {
            return Duration.ZERO;
        }
        return new Throttle(settings.address().free(), settings.address().longest())
                .wait(rows.ofAddress(digest, since, attempt), now);
    }

    private Duration network(long attempt, Network network, Instant now, Instant since) {
        return new Throttle(settings.network().free(), settings.network().longest())
                .wait(rows.ofNetwork(network, since, attempt), now);
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
