package inzage.connector.publication.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Absence;
import inzage.connector.canonical.DateRange;
import inzage.connector.canonical.Lesson;
import inzage.connector.canonical.Lesson.Status;
import inzage.connector.canonical.Ynu;
import inzage.connector.publication.rule.Samples;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatesTest {
    private static final LocalDate DAY = LocalDate.parse("2026-10-29");
    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-02T10:00");
    private static final DateRange PERIOD =
            new DateRange("P1", LocalDate.parse("2026-08-01"), LocalDate.parse("2026-11-15"));
    private static final DateRange LATER =
            new DateRange("P2", LocalDate.parse("2026-11-16"), LocalDate.parse("2027-02-15"));

    @ParameterizedTest(name = "{0} {1} until {2} -> counted {3}")
    @CsvSource({
        "YES,     PLANNED,   2026-11-02T10:00, true",
        "YES,     PLANNED,   2026-11-02T10:01, false",
        "YES,     CHANGED,   2026-10-29T09:20, true",
        "YES,     CANCELLED, 2026-10-29T09:20, false",
        "NO,      PLANNED,   2026-10-29T09:20, false",
        "UNKNOWN, PLANNED,   2026-10-29T09:20, false",
    })
    void counts_lessons_of_which_attendance_was_registered_once_they_are_over(
            Ynu registered, Status status, LocalDateTime through, boolean counted) {
        Lesson lesson = lesson(through.minusMinutes(50), registered, status, 1);

        assertThat(Rates.of(List.of(PERIOD), List.of(lesson), List.of(), NOW)).hasSize(counted ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "ABSENT, 100",
        "SICK, 100",
        "EXEMPT, 100",
        "SENT_OUT, 100",
        "LATE, 0",
        "NO_BOOKS, 0",
        "NO_HOMEWORK, 0",
        "OTHER, 0"
    })
    void counts_as_absent_who_was_away(Absence.Kind kind, int absent) {
        assertThat(absent(List.of(lesson(DAY.atTime(8, 30), 1)), absence(kind, 1, 1, null, null)))
                .isEqualTo(absent);
    }

    @ParameterizedTest(name = "hours {0} to {1}, times {2} to {3} -> {4}")
    @CsvSource({
        "1, 1, ,      ,      50",
        "1, ,  ,      ,      50",
        "2, 3, ,      ,      50",
        "1, 2, ,      ,      100",
        "3, 4, ,      ,      0",
        ",  ,  ,      ,      100",
        ",  ,  09:20, 09:30, 0",
        ",  ,  09:19, 09:31, 100",
        ",  ,  09:30, ,      50",
        ",  ,  08:30, 09:00, 50",
    })
    void matches_absences_with_lessons_by_hour_else_by_the_clock_else_by_the_day(
            @Nullable Integer fromHour,
            @Nullable Integer throughHour,
            @Nullable LocalTime from,
            @Nullable LocalTime through,
            int absent) {
        assertThat(absent(absence(Absence.Kind.ABSENT, fromHour, throughHour, from, through)))
                .isEqualTo(absent);
    }

    @Test
    void rounds_to_whole_per_cent_that_make_a_hundred_together() {
        List<Lesson> lessons =
                List.of(lesson(DAY.atTime(8, 30), 1), lesson(DAY.atTime(9, 30), 2), lesson(DAY.atTime(10, 30), 3));

        Rate rate = Rates.of(List.of(PERIOD), lessons, List.of(absence(Absence.Kind.ABSENT, 1, 2, null, null)), NOW)
                .get(0);

        assertThat(rate.absent()).isEqualTo(67);
        assertThat(rate.present()).isEqualTo(33);
    }

    @Test
    void has_no_figure_for_a_period_without_a_lesson() {
        assertThat(Rates.of(List.of(PERIOD, LATER), List.of(lesson(DAY.atTime(8, 30), 1)), List.of(), NOW))
                .extracting(Rate::period)
                .containsExactly(PERIOD);
    }

    @Test
    void says_nothing_of_another_day() {
        Absence yesterday = Samples.absence(DAY.minusDays(1));

        assertThat(absent(yesterday)).isZero();
    }

    /** Of two lessons, in the first and in the second hour. */
    private static int absent(Absence absence) {
        List<Lesson> lessons = List.of(lesson(DAY.atTime(8, 30), 1), lesson(DAY.atTime(9, 30), 2));
        return absent(lessons, absence);
    }

    private static int absent(List<Lesson> lessons, Absence absence) {
        return Rates.of(List.of(PERIOD), lessons, List.of(absence), NOW).get(0).absent();
    }

    private static Lesson lesson(LocalDateTime from, int hour) {
        return lesson(from, Ynu.YES, Status.PLANNED, hour);
    }

    private static Lesson lesson(LocalDateTime from, Ynu registered, Status status, int hour) {
        return Samples.lesson(from, "fromHour", hour, "status", status, "attendanceRegistered", registered);
    }

    private static Absence absence(
            Absence.Kind kind,
            @Nullable Integer fromHour,
            @Nullable Integer throughHour,
            @Nullable LocalTime from,
            @Nullable LocalTime through) {
        return Samples.absence(
                DAY, "kind", kind, "fromHour", fromHour, "throughHour", throughHour, "from", from, "through", through);
    }
}
