package inzage.mappings.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private final Dates iso = new Dates(Optional.empty(), Optional.empty(), AMSTERDAM);
    private final Dates dutch = new Dates(
            Optional.of(DateTimeFormatter.ofPattern("dd-MM-yyyy")),
            Optional.of(DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm")),
            AMSTERDAM);

    @ParameterizedTest
    @ValueSource(strings = {"2026-09-01", "2026-08-31T22:30:00Z", "2026-09-01 08:30", "2026-09-01T08:30:00+02:00"})
    void a_date_is_the_day_at_school(String text) {
        assertThat(iso.date(text)).contains(LocalDate.of(2026, 9, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "2026-02-30 08:30", "1/05/2023", "01-09-2026", "morgen", "2026"})
    void another_notation_is_not_guessed(String text) {
        assertThat(iso.date(text)).isEmpty();
    }

    @Test
    void a_system_has_its_own_notation() {
        assertThat(dutch.date("01-09-2026")).contains(LocalDate.of(2026, 9, 1));
        assertThat(dutch.moment("01-09-2026 08:30")).contains(Instant.parse("2026-09-01T06:30:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"2026-01-10T09:00:00.000Z, 2026-01-10T09:00:00Z", "2026-01-10T09:00, 2026-01-10T08:00:00Z"})
    void a_moment_without_a_zone_is_the_schools(String text, Instant moment) {
        assertThat(iso.moment(text)).contains(moment);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-10, 2026-01-09T23:00:00Z",
        "2026-01-10T09:00:00CET, 2026-01-10T08:00:00Z",
        "2026-01-10T09:00:00Z+01:00, 2026-01-10T08:00:00Z"
    })
    void a_lenient_moment_bears_what_is_missing_or_too_much(String text, Instant moment) {
        assertThat(iso.lenient(text)).contains(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-11-02T08:30", "2026-11-02 08:30", "2026-11-02T07:30:00Z", "2026-11-02T08:30:00+01:00"})
    void a_lesson_begins_when_the_clocks_at_school_say_so(String text) {
        assertThat(iso.local(text)).contains(LocalDateTime.of(2026, 11, 2, 8, 30));
    }

    @Test
    void a_lesson_may_be_written_as_the_system_writes_moments() {
        assertThat(dutch.local("02-11-2026 08:30")).contains(LocalDateTime.of(2026, 11, 2, 8, 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-02", "08:30", "2026-11-02T25:00", "morgen"})
    void a_day_alone_is_no_time_of_a_lesson(String text) {
        assertThat(iso.local(text)).isEmpty();
    }

    @Test
    void a_moment_counts_for_what_the_clocks_at_school_show() {
        assertThat(iso.time("08:30")).contains(LocalTime.of(8, 30));
        assertThat(dutch.time("02-11-2026 08:30")).contains(LocalTime.of(8, 30));
        assertThat(iso.time("2026-11-02T07:30:00Z")).contains(LocalTime.of(8, 30));
        assertThat(iso.time("2026-11-02")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"20261103 920, 09:20", "20261103 1410, 14:10"})
    void a_time_may_lack_the_first_digit_of_its_hour(String text, LocalTime time) {
        Dates untis = new Dates(
                Optional.of(DateTimeFormatter.ofPattern("yyyyMMdd")),
                Optional.of(DateTimeFormatter.ofPattern("yyyyMMdd Hmm")),
                AMSTERDAM);

        assertThat(untis.time(text)).contains(time);
    }

    @ParameterizedTest
    @CsvSource({"08:30, 08:30", "8:30, 08:30", "8:30:15, 08:30:15"})
    void a_time_may_leave_out_a_zero(String text, LocalTime time) {
        assertThat(iso.time(text)).contains(time);
    }
}
