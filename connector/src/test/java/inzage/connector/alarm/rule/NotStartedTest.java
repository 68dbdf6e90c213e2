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
import inzage.connector.school.SourceSetup.Upload;
import inzage.connector.sync.Trigger;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotStartedTest {
    private static final NotStarted RULE = new NotStarted(Duration.ofMinutes(15));
    private static final Schedule NIGHTLY = new Schedule(new At(LocalTime.of(1, 30)));
    private static final Schedule HOURLY = new Schedule(new Every(Duration.ofHours(1)));
    private static final Portion LESSONS = new Portion(Set.of(Kind.of(Lesson.class)), Optional.empty());

    @ParameterizedTest(name = "asked for at {0}, free since {1}, now {2}: {3}")
    @CsvSource({
        "2026-11-02T08:00, 2026-11-02T07:00, 2026-11-02T08:14, false",
        "2026-11-02T08:00, 2026-11-02T07:00, 2026-11-02T08:16, true",
        "2026-11-02T08:00, 2026-11-02T09:00, 2026-11-02T09:14, false",
        "2026-11-02T08:00, 2026-11-02T09:00, 2026-11-02T09:16, true",
    })
    void a_run_may_wait_for_a_while_after_nothing_stood_in_its_way(
            String asked, String free, String now, boolean alarm) {
        Known known = source(new Upload()).waiting(Trigger.BY_HAND, asked).free(free);

        assertThat(looks(known, now)).isEqualTo(alarm);
    }

    @Test
    void a_run_waits_its_turn_while_another_of_the_school_is_going_on() {
        assertThat(looks(
                        source(new Upload())
                                .waiting(Trigger.PUSH, "2026-11-02T08:00")
                                .working(),
                        "2026-11-02T12:00"))
                .isFalse();
    }

    @Test
    void a_paused_source_keeps_back_what_nobody_asked_for_by_hand() {
        Known scheduled = source(new Upload())
                .waiting(Trigger.SCHEDULE, "2026-11-02T08:00")
                .paused();
        Known byHand = source(new Upload())
                .waiting(Trigger.BY_HAND, "2026-11-02T08:00")
                .paused();

        assertThat(looks(scheduled, "2026-11-02T12:00")).isFalse();
        assertThat(looks(byHand, "2026-11-02T12:00")).isTrue();
    }

    @ParameterizedTest(name = "asked for at {0}, now {1}: {2}")
    @CsvSource({
        "2026-11-02T01:30, 2026-11-03T01:44, false",
        "2026-11-02T01:30, 2026-11-03T01:46, true",
        "2026-11-03T01:30, 2026-11-03T12:00, false",
    })
    void a_planned_time_that_passed_without_a_run_is_seen(String asked, String now, boolean alarm) {
        Known known = source(new Calls(), NIGHTLY).requested(Portion.WHOLE, asked);

        assertThat(looks(known, now)).isEqualTo(alarm);
    }

    @Test
    void runs_for_lessons_do_not_hide_that_the_night_was_missed() {
        Known known = source(new Calls(), NIGHTLY)
                .requested(Portion.WHOLE, "2026-11-02T01:30")
                .requested(LESSONS, "2026-11-03T01:40");

        assertThat(looks(known, "2026-11-03T01:46")).isTrue();
    }

    @Test
    void one_interval_may_be_missed_but_not_two() {
        Known known = source(new Calls(), HOURLY).requested(Portion.WHOLE, "2026-11-02T08:00");

        assertThat(looks(known, "2026-11-02T10:14")).isFalse();
        assertThat(looks(known, "2026-11-02T10:16")).isTrue();
    }

    @Test
    void an_interval_begins_again_after_a_run_that_took_longer() {
        Known known = source(new Calls(), HOURLY)
                .requested(Portion.WHOLE, "2026-11-02T08:00")
                .free("2026-11-02T12:00");

        assertThat(looks(known, "2026-11-02T13:00")).isFalse();
    }

    @Test
    void nothing_is_expected_of_a_folder_or_of_a_paused_or_new_source() {
        Known paused = source(new Calls(), NIGHTLY)
                .requested(Portion.WHOLE, "2026-11-01T01:30")
                .paused();

        assertThat(looks(source(new Upload(), NIGHTLY), "2026-11-02T12:00")).isFalse();
        assertThat(looks(paused, "2026-11-02T12:00")).isFalse();
        assertThat(looks(source(new Calls(), NIGHTLY).since("2026-11-02T11:00"), "2026-11-02T12:00"))
                .isFalse();
    }

    private static boolean looks(Known known, String now) {
        return RULE.look(known.facts(), moment(now)).isPresent();
    }
}
