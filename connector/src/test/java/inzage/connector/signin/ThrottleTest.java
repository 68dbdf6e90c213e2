package inzage.connector.signin;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.signin.Throttle.Failures;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThrottleTest {
    private static final Instant NOW = Instant.parse("2026-11-02T10:00:00Z");

    @ParameterizedTest
    @CsvSource({"0, 0", "4, 0", "5, 1", "6, 2", "8, 8", "11, 60", "12, 60", "10000, 60"})
    void the_pause_doubles_up_to_the_longest(int failures, int seconds) {
        Throttle throttle = new Throttle(5, Duration.ofMinutes(1));
        assertThat(throttle.wait(new Failures(failures, NOW), NOW)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @CsvSource({"7, 3", "8, 2", "10, 0", "11, -1"})
    void the_pause_counts_from_the_last_failure(int secondsLater, int left) {
        Throttle throttle = new Throttle(0, Duration.ofSeconds(10));
        Instant later = NOW.plusSeconds(secondsLater);
        assertThat(throttle.wait(new Failures(20, NOW), later)).isEqualTo(Duration.ofSeconds(left));
    }
}
