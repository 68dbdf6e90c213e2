package inzage.connector.signin;

import java.time.Duration;
import java.time.Instant;

/**
 * After so many free attempts each further failure doubles the pause, from one second up to the longest.
 *
 * @param free failures without a pause
 */
public record Throttle(int free, Duration longest) {
    private static final int DOUBLINGS = 30;

    /** Failures that count, and when the last of them was. */
    public record Failures(int count, Instant last) {}

    /** How long to wait at this instant; zero or less if not at all. */
    public Duration wait(Failures failures, Instant now) {
        return Duration.between(now, failures.last().plus(pause(failures.count())));
    }

    private Duration pause(int failures) {
        if (failures < free) {
            return Duration.ZERO;
        }
        Duration pause = Duration.ofSeconds(1L << Math.min(failures - free, DOUBLINGS));
        return pause.compareTo(longest) < 0 ? pause : longest;
    }
}
