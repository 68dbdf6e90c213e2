package inzage.connector.right.purge;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.publication.setting.Settings;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermOfSchoolTest {
    @ParameterizedTest
    @ValueSource(strings = {"1", "60", "730"})
    void a_school_keeps_leavers_for_some_days(String days) {
        Settings.Parsed parsed = Settings.parse(Map.of("retention", Map.of("leavers", days)));

        assertThat(parsed.problems()).isEmpty();
        assertThat(parsed.settings().leavers()).contains(Duration.ofDays(Long.parseLong(days)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "731", "-1", "a month", "30d", "1000"})
    void a_term_out_of_bounds_is_a_problem_and_counts_for_nothing(String days) {
        Settings.Parsed parsed = Settings.parse(Map.of("retention", Map.of("leavers", days)));

        assertThat(parsed.settings().leavers()).isEmpty();
        assertThat(parsed.problems())
                .containsExactly("settings.retention.leavers: write a number of days from 1 to 730");
    }
}
