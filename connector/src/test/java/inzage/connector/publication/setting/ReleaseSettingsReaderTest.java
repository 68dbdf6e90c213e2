package inzage.connector.publication.setting;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.publication.release.ReleaseMoment;
import inzage.connector.publication.release.ReleaseSettings;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReleaseSettingsReaderTest {
    @Test
    void releases_at_once_where_a_school_says_nothing() {
        assertThat(Settings.parse(Map.of()).settings().releases()).isEqualTo(ReleaseSettings.AT_ONCE);
    }

    @Test
    void reads_moments_head_start_and_holidays() {
        Settings.Parsed parsed = parse(Map.of(
                "moments", List.of("schooldays 17:00", "daily 07:30", "Friday 16:00"),
                "studentHeadStart", "24",
                "holidays", List.of(Map.of("name", "herfst", "from", "2026-10-17", "through", "2026-10-25"))));

        assertThat(parsed.problems()).isEmpty();
        ReleaseSettings releases = parsed.settings().releases();
        assertThat(releases.moments())
                .containsExactly(
                        new ReleaseMoment(
                                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), false, LocalTime.of(17, 0)),
                        new ReleaseMoment(EnumSet.allOf(DayOfWeek.class), true, LocalTime.of(7, 30)),
                        new ReleaseMoment(Set.of(DayOfWeek.FRIDAY), false, LocalTime.of(16, 0)));
        assertThat(releases.headStart()).isEqualTo(Duration.ofHours(24));
        assertThat(releases.holidays()).hasSize(1);
        assertThat(releases.stopped()).isFalse();
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("moments", List.of("schooldays 25:00"), "schooldays 25:00"),
                Arguments.of("moments", List.of("weekdays 17:00"), "weekdays 17:00"),
                Arguments.of("moments", List.of("17:00"), "17:00"),
                Arguments.of("moments", "schooldays 17:00", "must be a list"),
                Arguments.of("moment", List.of("schooldays 17:00"), "did you mean 'moments'"),
                Arguments.of("studentHeadStart", "a day", "number of hours from 0 to 336"),
                Arguments.of("studentHeadStart", "337", "number of hours from 0 to 336"),
                Arguments.of("holidays", List.of(Map.of("from", "2026-10-17")), "through"),
                Arguments.of("holidays", List.of(Map.of("from", "2026-10-25", "through", "2026-10-17")), "order"),
                Arguments.of("holidays", List.of(Map.of("from", "17-10", "through", "2026-10-17")), "days"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void releases_nothing_new_with_a_mistake_and_says_so(String key, Object written, String said) {
        Settings.Parsed parsed = parse(Map.of(key, written));

        assertThat(parsed.settings().releases()).isEqualTo(ReleaseSettings.STOPPED);
        assertThat(String.join("\n", parsed.problems())).contains(said).contains("no new results are released");
    }

    @Test
    void releases_nothing_new_where_releases_are_no_section() {
        assertThat(Settings.parse(Map.of("releases", "17:00")).settings().releases())
                .isEqualTo(ReleaseSettings.STOPPED);
    }

    private static Settings.Parsed parse(Map<String, Object> releases) {
        return Settings.parse(Map.of("releases", releases));
    }
}
