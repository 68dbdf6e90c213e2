package inzage.connector.school;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.school.Holidays.Days;
import inzage.connector.school.Schedule.At;
import inzage.connector.school.Schedule.Every;
import inzage.connector.school.Schedule.Hours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In November 2026 the 2nd is a Monday, and the 9th and 10th are holidays of this school. */
class PlannedTimesTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Holidays CLOSED =
            new Holidays(Optional.empty(), List.of(new Days(LocalDate.of(2026, 11, 9), LocalDate.of(2026, 11, 10))));
    private static final PlannedTimes SCHOOL = new PlannedTimes(ZONE, CLOSED);
    private static final Set<DayOfWeek> WORKDAYS =
            Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    @ParameterizedTest(name = "after {1}")
    @CsvSource(delimiter = '|', textBlock = """
            every day   | 2026-11-02T01:29 | 2026-11-02T01:30
            every day   | 2026-11-02T01:30 | 2026-11-03T01:30
            every day   | 2026-11-08T12:00 | 2026-11-09T01:30
            workdays    | 2026-11-06T12:00 | 2026-11-09T01:30
            not closed  | 2026-11-08T12:00 | 2026-11-11T01:30
            """)
    void a_time_of_day_comes_on_its_days(String days, LocalDateTime after, LocalDateTime next) {
        assertThat(next(schedule(new At(LocalTime.of(1, 30)), days), after)).contains(next);
    }

    @ParameterizedTest(name = "after {1}")
    @CsvSource(delimiter = '|', textBlock = """
            every day   | 2026-11-02T05:00 | 2026-11-02T06:30
            every day   | 2026-11-02T06:30 | 2026-11-02T06:50
            every day   | 2026-11-02T07:30 | 2026-11-03T06:30
            workdays    | 2026-11-06T07:30 | 2026-11-09T06:30
            not closed  | 2026-11-08T07:30 | 2026-11-11T06:30
            """)
    void an_interval_within_hours_is_counted_from_their_beginning(
            String days, LocalDateTime after, LocalDateTime next) {
        Every every =
                new Every(Duration.ofMinutes(20), Optional.of(new Hours(LocalTime.of(6, 30), LocalTime.of(7, 15))));

        assertThat(next(schedule(every, days), after)).contains(next);
    }

    @ParameterizedTest(name = "after {1}")
    @CsvSource(delimiter = '|', textBlock = """
            every day   | 2026-11-02T21:00 | 2026-11-02T22:00
            every day   | 2026-11-02T23:30 | 2026-11-03T00:00
            every day   | 2026-11-03T01:00 | 2026-11-03T22:00
            workdays    | 2026-11-06T23:00 | 2026-11-07T00:00
            workdays    | 2026-11-07T01:00 | 2026-11-09T22:00
            not closed  | 2026-11-08T23:00 | 2026-11-09T00:00
            not closed  | 2026-11-09T01:00 | 2026-11-11T22:00
            """)
    void a_night_belongs_to_the_day_on_which_it_begins(String days, LocalDateTime after, LocalDateTime next) {
        Every every = new Every(Duration.ofHours(1), Optional.of(new Hours(LocalTime.of(22, 0), LocalTime.of(1, 0))));

        assertThat(next(schedule(every, days), after)).contains(next);
    }

    @ParameterizedTest(name = "after {1}")
    @CsvSource(delimiter = '|', textBlock = """
            every day   | 2026-11-02T05:00 | 2026-11-02T09:00
            workdays    | 2026-11-06T23:00 | 2026-11-09T00:00
            not closed  | 2026-11-08T21:00 | 2026-11-11T00:00
            """)
    void an_interval_that_goes_on_all_day_ends_at_the_latest_by_its_length(
            String days, LocalDateTime after, LocalDateTime next) {
        assertThat(next(schedule(new Every(Duration.ofHours(4)), days), after)).contains(next);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2026-10-24T12:00, 2026-10-24T23:30:00Z", "2026-10-25T12:00, 2026-10-26T00:30:00Z"})
    void a_time_of_day_stays_the_same_when_the_clocks_change(LocalDateTime after, Instant next) {
        Schedule nightly = new Schedule(new At(LocalTime.of(1, 30)));

        assertThat(SCHOOL.next(nightly, after.atZone(ZONE).toInstant())).contains(next);
    }

    @Test
    void nothing_comes_when_all_days_are_holidays() {
        Holidays always =
                new Holidays(Optional.empty(), List.of(new Days(LocalDate.of(2026, 1, 1), LocalDate.of(2099, 1, 1))));
        Schedule schedule = schedule(new At(LocalTime.of(1, 30)), "not closed");

        assertThat(new PlannedTimes(ZONE, always).next(schedule, Instant.parse("2026-11-02T08:00:00Z")))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2026-11-08T05:00, true", "2026-11-09T05:00, false", "2026-11-11T05:00, true"})
    void a_tick_on_a_day_on_which_the_school_is_closed_does_not_count(LocalDateTime now, boolean counts) {
        assertThat(schedule(new At(LocalTime.of(1, 30)), "not closed").open(now, CLOSED))
                .isEqualTo(counts);
        assertThat(schedule(new Every(Duration.ofMinutes(5)), "not closed").open(now, CLOSED))
                .isEqualTo(counts);
        assertThat(schedule(new Every(Duration.ofMinutes(5)), "every day").open(now, CLOSED))
                .isTrue();
    }

    private static Schedule schedule(Schedule.Timing timing, String days) {
        return new Schedule(
                timing, days.equals("workdays") ? WORKDAYS : Set.of(), !days.equals("not closed"), Portion.WHOLE);
    }

    private static Optional<LocalDateTime> next(Schedule schedule, LocalDateTime after) {
        return SCHOOL.next(schedule, after.atZone(ZONE).toInstant())
                .map(next -> next.atZone(ZONE).toLocalDateTime());
    }
}
