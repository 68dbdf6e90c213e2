package inzage.connector.publication.release;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.DateRange;
import inzage.connector.canonical.SchoolYear;
import inzage.connector.publication.Viewer;
import inzage.connector.publication.rule.Samples;
import inzage.connector.store.Stored;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleasesTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Set<DayOfWeek> WEEK = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final ReleaseMoment SCHOOLDAYS_AT_FIVE = new ReleaseMoment(WEEK, false, LocalTime.of(17, 0));
    private static final ReleaseMoment NIGHTLY =
            new ReleaseMoment(EnumSet.allOf(DayOfWeek.class), true, LocalTime.of(2, 30));

    @ParameterizedTest
    @CsvSource({
        "2026-09-11T14:59:59Z, 2026-09-10T15:00:00Z",
        "2026-09-11T15:00:00Z, 2026-09-11T15:00:00Z",
        "2026-09-11T15:00:01Z, 2026-09-11T15:00:00Z",
        "2026-09-13T18:00:00Z, 2026-09-11T15:00:00Z",
        "2026-09-14T14:59:59Z, 2026-09-11T15:00:00Z",
        "2026-09-14T15:00:00Z, 2026-09-14T15:00:00Z",
        // Winter time from 25 October: five o'clock is an hour later.
        "2026-10-23T15:00:00Z, 2026-10-23T15:00:00Z",
        "2026-10-26T15:59:59Z, 2026-10-23T15:00:00Z",
        "2026-10-26T16:00:00Z, 2026-10-26T16:00:00Z",
        // Summer time from 28 March.
        "2027-03-26T15:59:59Z, 2027-03-25T16:00:00Z",
        "2027-03-26T16:00:00Z, 2027-03-26T16:00:00Z",
        "2027-03-29T14:59:59Z, 2027-03-26T16:00:00Z",
        "2027-03-29T15:00:00Z, 2027-03-29T15:00:00Z"
    })
    void releases_on_schooldays_at_five(Instant now, Instant reached) {
        assertThat(schooldays(Duration.ZERO).reached(Viewer.Kind.GUARDIAN, now)).contains(reached);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-25T00:29:59Z, 2026-10-24T00:30:00Z",
        "2026-10-25T00:30:00Z, 2026-10-25T00:30:00Z",
        // The same time by the clock, an hour later: that day had its moment.
        "2026-10-25T01:30:00Z, 2026-10-25T00:30:00Z",
        "2026-10-26T01:30:00Z, 2026-10-26T01:30:00Z",
        // The clock goes from two to three.
        "2027-03-28T01:29:59Z, 2027-03-27T01:30:00Z",
        "2027-03-28T01:30:00Z, 2027-03-28T01:30:00Z",
        "2027-03-29T00:30:00Z, 2027-03-29T00:30:00Z"
    })
    void has_one_moment_in_each_night_also_where_the_clock_skips_or_repeats_it(Instant now, Instant reached) {
        Releases nightly = releases(List.of(NIGHTLY), Duration.ZERO, List.of(), List.of(), Floors.NONE);

        assertThat(nightly.reached(Viewer.Kind.GUARDIAN, now)).contains(reached);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-16T15:00:00Z, 2026-10-16T15:00:00Z",
        "2026-10-23T15:00:00Z, 2026-10-16T15:00:00Z",
        "2026-10-26T15:59:59Z, 2026-10-16T15:00:00Z",
        "2026-10-26T16:00:00Z, 2026-10-26T16:00:00Z"
    })
    void is_silent_in_holidays(Instant now, Instant reached) {
        DateRange autumn = range("2026-10-17", "2026-10-25");

        assertThat(releases(List.of(SCHOOLDAYS_AT_FIVE), Duration.ZERO, List.of(autumn), List.of(), Floors.NONE)
                        .reached(Viewer.Kind.GUARDIAN, now))
                .contains(reached);
        assertThat(releases(
                                List.of(SCHOOLDAYS_AT_FIVE),
                                Duration.ZERO,
                                List.of(),
                                List.of(year(Samples.LONG_AGO, null, autumn)),
                                Floors.NONE)
                        .reached(Viewer.Kind.GUARDIAN, now))
                .contains(reached);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-19T14:00:00Z, 2026-10-16T15:00:00Z",
        "2026-10-19T16:00:00Z, 2026-10-19T15:00:00Z",
        "2026-10-19T20:00:00Z, 2026-10-19T15:00:00Z",
        "2026-10-20T16:00:00Z, 2026-10-19T15:00:00Z"
    })
    void does_not_take_back_a_moment_because_its_day_is_entered_as_a_holiday_afterwards(Instant now, Instant reached) {
        Instant delivered = Instant.parse("2026-10-19T18:00:00Z");
        List<Stored<SchoolYear>> years =
                List.of(year(Samples.LONG_AGO, delivered), year(delivered, null, range("2026-10-17", "2026-10-25")));

        assertThat(releases(List.of(SCHOOLDAYS_AT_FIVE), Duration.ZERO, List.of(), years, Floors.NONE)
                        .reached(Viewer.Kind.GUARDIAN, now))
                .contains(reached);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-10T15:00:00Z, 2026-09-09T15:00:00Z, 2026-09-10T15:00:00Z",
        "2026-09-11T14:59:59Z, 2026-09-09T15:00:00Z, 2026-09-10T15:00:00Z",
        "2026-09-11T15:00:00Z, 2026-09-10T15:00:00Z, 2026-09-11T15:00:00Z",
        "2026-09-12T15:00:00Z, 2026-09-11T15:00:00Z, 2026-09-11T15:00:00Z"
    })
    void gives_students_a_head_start(Instant now, Instant guardians, Instant students) {
        Releases releases = schooldays(Duration.ofHours(24));

        assertThat(releases.reached(Viewer.Kind.GUARDIAN, now)).contains(guardians);
        assertThat(releases.reached(Viewer.Kind.STUDENT, now)).contains(students);
    }

    @Test
    void releases_without_a_schedule_what_came_before_the_head_start() {
        Releases releases = releases(List.of(), Duration.ofHours(3), List.of(), List.of(), Floors.NONE);
        Instant now = Instant.parse("2026-09-12T15:00:00Z");

        assertThat(releases.reached(Viewer.Kind.GUARDIAN, now)).contains(now.minus(Duration.ofHours(3)));
        assertThat(releases.reached(Viewer.Kind.STUDENT, now)).contains(now);
        assertThat(Releases.atOnce(ZONE).reached(Viewer.Kind.GUARDIAN, now)).contains(now);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-11T14:59:59Z, 2026-09-11T15:00:00Z",
        "2026-09-11T15:00:00Z, 2026-09-11T15:00:00Z",
        "2026-09-11T15:00:01Z, 2026-09-14T15:00:00Z",
        "2026-10-23T15:00:01Z, 2026-10-26T16:00:00Z"
    })
    void foresees_when_something_is_released(Instant came, Instant due) {
        assertThat(schooldays(Duration.ZERO).due(Viewer.Kind.GUARDIAN, came)).contains(due);
        assertThat(schooldays(Duration.ofHours(2)).due(Viewer.Kind.GUARDIAN, came))
                .contains(due.plus(Duration.ofHours(2)));
        assertThat(schooldays(Duration.ofHours(2)).due(Viewer.Kind.STUDENT, came))
                .contains(due);
    }

    @Test
    void never_falls_behind_what_was_reached_under_other_settings() {
        Instant floor = Instant.parse("2026-09-11T10:00:00Z");
        Releases releases = releases(
                List.of(SCHOOLDAYS_AT_FIVE),
                Duration.ZERO,
                List.of(),
                List.of(),
                new Floors(Map.of(Viewer.Kind.GUARDIAN, floor)));

        assertThat(releases.reached(Viewer.Kind.GUARDIAN, floor.plusSeconds(1))).contains(floor);
        assertThat(releases.reached(Viewer.Kind.GUARDIAN, Instant.parse("2026-09-11T15:00:00Z")))
                .contains(Instant.parse("2026-09-11T15:00:00Z"));
    }

    @Test
    void releases_nothing_new_by_settings_that_are_not_understood() {
        Instant now = Instant.parse("2026-09-11T15:00:00Z");
        SchoolDays days = new SchoolDays(List.of(), List.of());
        Floors floors = new Floors(Map.of(Viewer.Kind.STUDENT, now.minusSeconds(60)));
        Releases stopped = new Releases(ReleaseSettings.STOPPED, ZONE, days, floors);

        assertThat(stopped.reached(Viewer.Kind.GUARDIAN, now)).isEmpty();
        assertThat(stopped.reached(Viewer.Kind.STUDENT, now)).contains(now.minusSeconds(60));
        assertThat(stopped.due(Viewer.Kind.GUARDIAN, now)).isEmpty();
    }

    @Test
    void never_releases_by_a_schedule_that_is_all_holidays() {
        Releases closed = releases(
                List.of(SCHOOLDAYS_AT_FIVE),
                Duration.ZERO,
                List.of(range("2020-01-01", "2039-12-31")),
                List.of(),
                Floors.NONE);

        assertThat(closed.reached(Viewer.Kind.GUARDIAN, Instant.parse("2026-09-11T15:00:00Z")))
                .isEmpty();
    }

    @Test
    void knows_whether_anybody_entered_holidays() {
        DateRange autumn = range("2026-10-17", "2026-10-25");

        assertThat(new SchoolDays(List.of(year(Samples.LONG_AGO, null)), List.of()).known())
                .isFalse();
        assertThat(new SchoolDays(List.of(year(Samples.LONG_AGO, null, autumn)), List.of()).known())
                .isTrue();
        assertThat(new SchoolDays(List.of(), List.of(autumn)).known()).isTrue();
    }

    private static Releases schooldays(Duration headStart) {
        return releases(List.of(SCHOOLDAYS_AT_FIVE), headStart, List.of(), List.of(), Floors.NONE);
    }

    private static Releases releases(
            List<ReleaseMoment> moments,
            Duration headStart,
            List<DateRange> entered,
            List<Stored<SchoolYear>> years,
            Floors floors) {
        return new Releases(
                new ReleaseSettings(moments, headStart, entered, false), ZONE, new SchoolDays(years, entered), floors);
    }

    private static Stored<SchoolYear> year(Instant from, @Nullable Instant to, DateRange... holidays) {
        return Samples.stored(
                Samples.id(900),
                new SchoolYear(
                        "2026-2027",
                        LocalDate.parse("2026-08-01"),
                        LocalDate.parse("2027-07-31"),
                        List.of(holidays),
                        List.of(),
                        null),
                from,
                to);
    }

    private static DateRange range(String from, String through) {
        return new DateRange(null, LocalDate.parse(from), LocalDate.parse(through));
    }
}
