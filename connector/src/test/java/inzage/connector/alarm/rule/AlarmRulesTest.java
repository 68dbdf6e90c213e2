package inzage.connector.alarm.rule;

import static inzage.connector.alarm.rule.Known.moment;
import static inzage.connector.alarm.rule.Known.run;
import static inzage.connector.alarm.rule.Known.source;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.school.SourceSetup.Upload;
import inzage.connector.sync.Run;
import inzage.connector.sync.RunState;
import inzage.connector.sync.Trigger;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlarmRulesTest {
    private static final AlarmRules RULES =
            new AlarmRules(new Limits(Duration.ofHours(26), Duration.ofHours(2), Duration.ofMinutes(15), 3));

    @Test
    void nothing_is_wrong_with_a_source_of_which_nothing_is_known() {
        assertThat(RULES.look(source(new Upload()).facts(), moment("2026-11-02T08:00")))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "FAILED FAILED FAILED, true",
        "FAILED FAILED FAILED APPLIED, true",
        "FAILED FAILED, false",
        "FAILED FAILED APPLIED FAILED, false",
        "HELD FAILED FAILED FAILED, false",
        "SUPERSEDED FAILED FAILED FAILED, false",
        "UNCHANGED FAILED FAILED FAILED, false",
    })
    void runs_that_fail_in_a_row_are_an_alarm(String newestFirst, boolean alarm) {
        Run[] runs = Stream.of(newestFirst.split(" "))
                .map(state -> run(9, RunState.valueOf(state), "The server cannot be reached."))
                .toArray(Run[]::new);

        assertThat(RULES.look(source(new Upload()).ended(runs).facts(), moment("2026-11-02T08:00")))
                .isEqualTo(
                        alarm
                                ? List.of(
                                        new Concern(
                                                AlarmKind.FAILED,
                                                9,
                                                "3 or more runs in a row failed. The last, run 9, said: The server cannot be reached."))
                                : List.of());
    }

    @Test
    void a_held_run_waits_for_a_person_and_says_why() {
        Known known = source(new Upload()).held(run(7, RunState.HELD, "60 of 100 students are gone."));

        assertThat(RULES.look(known.facts(), moment("2026-11-02T08:00")))
                .containsExactly(
                        new Concern(AlarmKind.HELD, 7, "Run 7 waits for a person: 60 of 100 students are gone."));
    }

    @ParameterizedTest(name = "until {0}")
    @CsvSource({"2026-11-02T08:01, true", "2026-11-02T08:00, false"})
    void a_system_is_left_alone_until_its_time_is_over(String until, boolean alarm) {
        assertThat(RULES.look(source(new Upload()).resting(until).facts(), moment("2026-11-02T08:00")))
                .extracting(Concern::kind)
                .isEqualTo(alarm ? List.of(AlarmKind.RESTING) : List.of());
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true"})
    void averages_that_do_not_fit_are_told_by_their_number(int misfits, boolean alarm) {
        List<Concern> concerns =
                RULES.look(source(new Upload()).misfits(misfits).facts(), moment("2026-11-02T08:00"));

        assertThat(concerns).extracting(Concern::kind).isEqualTo(alarm ? List.of(AlarmKind.IMPLAUSIBLE) : List.of());
        assertThat(concerns)
                .allSatisfy(concern -> assertThat(concern.sentence()).startsWith(misfits + " averages"));
    }

    @Test
    void several_things_may_be_wrong_at_once() {
        Known known = source(new Upload())
                .promising(Duration.ofDays(1))
                .held(run(7, RunState.HELD, "60 of 100 students are gone."))
                .waiting(Trigger.BY_HAND, "2026-11-01T08:00")
                .resting("2026-11-02T09:00");

        assertThat(RULES.look(known.facts(), moment("2026-11-02T08:00")))
                .extracting(Concern::kind)
                .containsExactly(AlarmKind.OVERDUE, AlarmKind.NOT_STARTED, AlarmKind.HELD, AlarmKind.RESTING);
    }
}
