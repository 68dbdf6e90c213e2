package inzage.connector.sync;

import static inzage.connector.sync.Records.student;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Lesson;
import inzage.connector.school.Portion;
import inzage.connector.school.Schedule;
import inzage.connector.school.Schedule.At;
import inzage.connector.school.Schedule.Every;
import inzage.connector.school.SourceSetup;
import inzage.connector.store.TestDatabase;
import inzage.connector.sync.run.RunHistory;
import inzage.connector.sync.shelf.Watch;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How far scheduled runs go, and what keeps them from starting, on both databases. */
class ScheduledRunsContractTest {
    private static final String SOURCE = "administration";
    private static final Schedule NIGHTLY = new Schedule(new At(LocalTime.of(1, 30)));
    private static final Schedule OFTEN = new Schedule(new Every(Duration.ofMinutes(10)));
    private static final Portion LESSONS = new Portion(Set.of(Kind.of(Lesson.class)), Optional.empty());

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    private TestSchool school = new TestSchool(TestDatabase.H2.fresh(), Path.of("unused"));

    @AfterEach
    void close() {
        school.close();
    }

    @ParameterizedTest
    @EnumSource
    void a_called_system_is_asked_for_everything_first_and_then_weekly_at_night(TestDatabase database) {
        start(database);
        assertThat(mode(NIGHTLY)).isEqualTo(RunMode.FULL);

        school.whole(SOURCE, student("s1", "1001"));
        assertThat(mode(NIGHTLY)).isEqualTo(RunMode.CHANGES);

        school.clock.advance(Duration.ofDays(6));
        assertThat(mode(NIGHTLY)).isEqualTo(RunMode.CHANGES);

        school.clock.advance(Duration.ofHours(23));
        assertThat(mode(NIGHTLY)).as("the night before a week is over").isEqualTo(RunMode.FULL);
        assertThat(mode(OFTEN)).as("an interval of that day").isEqualTo(RunMode.CHANGES);

        school.clock.advance(Duration.ofHours(2));
        assertThat(mode(OFTEN)).as("no night had taken it").isEqualTo(RunMode.FULL);
    }

    @ParameterizedTest
    @EnumSource
    void what_was_asked_for_changes_only_or_not_applied_counts_for_nothing(TestDatabase database) {
        start(database);
        school.whole(SOURCE, student("s1", "1001"));
        school.clock.advance(Duration.ofDays(8));
        school.run(SOURCE, RunMode.CHANGES, out -> TestSchool.hand(out, student("s1", "1001")));
        school.run(SOURCE, RunMode.DRY, out -> TestSchool.hand(out, student("s1", "1001")));
        school.steps.fail(
                school.steps.claim(school.request(SOURCE, RunMode.FULL)).orElseThrow(), "gone");
        assertThat(mode(NIGHTLY)).isEqualTo(RunMode.FULL);

        school.whole(SOURCE, student("s1", "1001"));
        assertThat(mode(NIGHTLY)).isEqualTo(RunMode.CHANGES);
    }

    @ParameterizedTest
    @EnumSource
    void a_full_run_for_a_part_says_nothing_of_the_rest_but_one_for_all_is_one_for_each_part(TestDatabase database) {
        start(database);
        Schedule lessons = new Schedule(OFTEN.timing(), Set.of(), LESSONS);
        school.mapping(SOURCE).script((delivery, out) -> {});
        school.drop(SOURCE);
        school.part(SOURCE, LESSONS);

        assertThat(mode(lessons)).isEqualTo(RunMode.CHANGES);
        assertThat(mode(NIGHTLY)).isEqualTo(RunMode.FULL);

        school.clock.advance(Duration.ofDays(6));
        school.whole(SOURCE, student("s1", "1001"));
        school.clock.advance(Duration.ofDays(2));
        assertThat(mode(lessons)).isEqualTo(RunMode.CHANGES);
    }

    @ParameterizedTest
    @EnumSource
    void a_paused_source_is_not_looked_at_and_none_of_its_scheduled_runs_starts(TestDatabase database) {
        start(database);
        school.drop(SOURCE);
        long asked = school.syncs.requestScheduled(TestSchool.ID, SOURCE, NIGHTLY);
        school.syncs.pause(TestSchool.ID, SOURCE);

        assertThat(look()).isInstanceOf(Watch.Nothing.class);
        assertThat(due()).isInstanceOf(Watch.Nothing.class);
        assertThat(school.steps.claim(asked)).isEmpty();
        assertThat(school.syncs.sources()).singleElement().satisfies(source -> {
            assertThat(source.paused()).isTrue();
            assertThat(source.nextRun()).isEmpty();
        });
        long byHand = school.request(SOURCE, RunMode.DRY);
        assertThat(school.steps.claim(byHand)).isPresent();

        school.syncs.resume(TestSchool.ID, SOURCE);
        school.clock.advance(Duration.ofHours(1));
        assertThat(due()).isInstanceOf(Watch.Due.class);
    }

    @ParameterizedTest
    @EnumSource
    void a_time_of_day_does_not_pass_unused_because_a_run_is_going_on(TestDatabase database) {
        start(database);
        school.drop(SOURCE);
        school.request(SOURCE, RunMode.FULL);
        school.clock.advance(Duration.ofMinutes(1));

        assertThat(look()).isInstanceOf(Watch.Nothing.class);
        assertThat(due()).isInstanceOf(Watch.Due.class);
    }

    private void start(TestDatabase database) {
        school.close();
        school = new TestSchool(database.fresh(), home).source(SOURCE, "student");
    }

    private Watch look() {
        return school.steps.look(school.setup(), source());
    }

    private Watch due() {
        return school.steps.due(school.setup(), source());
    }

    private SourceSetup source() {
        return school.setup().source(SOURCE).orElseThrow();
    }

    /** As if the source were called: its deliveries come from a folder here. */
    private RunMode mode(Schedule schedule) {
        SourceSetup called =
                new SourceSetup(SOURCE, school.mapping(SOURCE), new SourceSetup.Calls(), List.of(schedule), Map.of());
        return new ScheduledRuns(new RunHistory(school.jdbc), school.clock).mode(TestSchool.ID, called, schedule);
    }
}
