package inzage.connector.alarm.rule;

import static inzage.connector.alarm.rule.Known.moment;
import static inzage.connector.alarm.rule.Known.source;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Lesson;
import inzage.connector.school.Portion;
import inzage.connector.school.Schedule;
import inzage.connector.school.Schedule.At;
import inzage.connector.school.Schedule.Every;
import inzage.connector.school.SourceSetup.Calls;
import inzage.connector.school.SourceSetup.Push;
import inzage.connector.school.SourceSetup.Upload;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 2 November 2026 is a Monday. */
class OverdueTest {
    private static final Overdue RULE = new Overdue(Duration.ofHours(26), Duration.ofHours(2));
    private static final Schedule NIGHTLY = new Schedule(new At(LocalTime.of(1, 30)));
    private static final Portion LESSONS = new Portion(Set.of(Kind.of(Lesson.class)), Optional.empty());

    @ParameterizedTest(name = "applied {0}, now {1}: {2}")
    @CsvSource({
        "2026-11-02T01:40, 2026-11-02T23:00, false",
        "2026-11-02T01:40, 2026-11-03T03:30, false",
        "2026-11-02T01:40, 2026-11-03T03:31, true",
        "2026-11-02T14:00, 2026-11-03T03:00, false",
        "2026-11-02T14:00, 2026-11-03T03:31, true",
    })
    void a_called_system_promises_its_next_planned_time_and_some_grace(String applied, String now, boolean overdue) {
        assertThat(looks(source(called(), NIGHTLY).applied(Portion.WHOLE, applied), now))
                .isEqualTo(overdue);
    }

    @Test
    void a_schedule_of_working_days_promises_nothing_for_the_weekend() {
        Schedule workdays =
                new Schedule(NIGHTLY.timing(), EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), Portion.WHOLE);
        Known known = source(called(), workdays).applied(Portion.WHOLE, "2026-10-30T01:40");

        assertThat(looks(known, "2026-11-01T23:00")).isFalse();
        assertThat(looks(known, "2026-11-02T04:00")).isTrue();
    }

    @Test
    void lessons_that_come_every_hour_do_not_make_up_for_a_night_that_failed() {
        Schedule lessons = new Schedule(new Every(Duration.ofHours(1)), Set.of(), LESSONS);
        Known known = source(called(), NIGHTLY, lessons)
                .applied(Portion.WHOLE, "2026-11-01T01:40")
                .applied(LESSONS, "2026-11-02T03:59");

        assertThat(looks(known, "2026-11-02T03:00")).isFalse();
        assertThat(looks(known, "2026-11-02T04:00")).isTrue();
    }

    @Test
    void a_run_for_everything_was_one_for_lessons_too() {
        Schedule lessons = new Schedule(new Every(Duration.ofHours(1)), Set.of(), LESSONS);
        Known known = source(called(), lessons).applied(Portion.WHOLE, "2026-11-02T08:00");

        assertThat(looks(known, "2026-11-02T10:59")).isFalse();
        assertThat(looks(known, "2026-11-02T11:01")).isTrue();
        assertThat(sentence(known, "2026-11-02T11:01"))
                .isEqualTo(
                        "What is shown of lesson is of 2 November 2026 08:00; newer was due by 2 November 2026 11:00."
                                + " Look at its last run, and at what its system delivers.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2026-11-03T09:59, false", "2026-11-03T10:01, true"})
    void what_is_pushed_may_stay_away_for_as_long_as_the_installation_says(String now, boolean overdue) {
        Known known = source(new Push(Map.of(), Set.of()), new Schedule(new Every(Duration.ofSeconds(5))))
                .applied(Portion.WHOLE, "2026-11-02T08:00");

        assertThat(looks(known, now)).isEqualTo(overdue);
    }

    @Test
    void a_source_may_say_itself_how_long_it_stays_away() {
        Known known = source(new Upload()).promising(Duration.ofDays(8)).applied(Portion.WHOLE, "2026-11-02T08:00");

        assertThat(looks(known, "2026-11-10T07:59")).isFalse();
        assertThat(looks(known, "2026-11-10T08:01")).isTrue();
    }

    @Test
    void what_is_uploaded_by_hand_is_never_late_by_itself() {
        assertThat(looks(source(new Upload()).applied(Portion.WHOLE, "2026-01-02T08:00"), "2026-11-02T08:00"))
                .isFalse();
    }

    @Test
    void a_paused_source_promises_nothing() {
        assertThat(looks(
                        source(called(), NIGHTLY)
                                .applied(Portion.WHOLE, "2026-10-02T08:00")
                                .paused(),
                        "2026-11-02T08:00"))
                .isFalse();
    }

    @Test
    void a_source_that_is_new_or_was_resumed_has_its_time_from_then() {
        Known known = source(called(), NIGHTLY).since("2026-11-02T09:00");

        assertThat(looks(known, "2026-11-03T03:29")).isFalse();
        assertThat(sentence(known, "2026-11-03T03:31"))
                .isEqualTo("Nothing was applied since it is watched; newer was due by 3 November 2026 03:30."
                        + " Look at its last run, and at what its system delivers.");
    }

    @Test
    void it_counts_once_a_day() {
        Known known = source(called(), NIGHTLY).applied(Portion.WHOLE, "2026-11-01T01:40");
        long first = occasion(known, "2026-11-02T04:00");

        assertThat(occasion(known, "2026-11-03T03:00")).isEqualTo(first);
        assertThat(occasion(known, "2026-11-03T03:31")).isGreaterThan(first);
    }

    private static Calls called() {
        return new Calls();
    }

    private static boolean looks(Known known, String now) {
        return RULE.look(known.facts(), moment(now)).isPresent();
    }

    private static String sentence(Known known, String now) {
        return RULE.look(known.facts(), moment(now)).orElseThrow().sentence();
    }

    private static long occasion(Known known, String now) {
        return RULE.look(known.facts(), moment(now)).orElseThrow().occasion();
    }
}
