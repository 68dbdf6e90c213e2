package inzage.mappings.fetch.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatienceTest {
    private final Patience patience = new Patience(new Random(1));

    @ParameterizedTest
    @CsvSource({"1, 1, 3", "2, 2, 6", "3, 4, 12", "4, 8, 24"})
    void rests_longer_each_time_and_never_as_long_as_all_others(int tries, int least, int most) {
        for (int i = 0; i < 100; i++) {
            assertThat(patience.pause(tries, Optional.empty()).orElseThrow())
                    .isBetween(Duration.ofSeconds(least), Duration.ofSeconds(most));
        }
    }

    @Test
    void waits_as_long_as_it_is_asked_to_and_a_little_more() {
        assertThat(patience.pause(1, Optional.of(Duration.ofMinutes(15))).orElseThrow())
                .isBetween(Duration.ofMinutes(15), Duration.ofMinutes(15).plusSeconds(1));
    }

    @Test
    void ends_after_five_tries_or_when_it_would_take_too_long() {
        assertThat(patience.pause(5, Optional.empty())).isEmpty();
        assertThat(patience.pause(1, Optional.of(Duration.ofMinutes(16)))).isEmpty();
    }
}
