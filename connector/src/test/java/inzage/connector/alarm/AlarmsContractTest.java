package inzage.connector.alarm;

import static inzage.connector.sync.Records.student;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.alarm.rule.AlarmKind;
import inzage.connector.alarm.rule.Concern;
import inzage.connector.plausibility.AverageChecks;
import inzage.connector.publication.FakeSchool;
import inzage.connector.publication.setting.Settings;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import inzage.connector.store.TestDatabase;
import inzage.connector.sync.Claimed;
import inzage.connector.sync.Mapped;
import inzage.connector.sync.RunMode;
import inzage.connector.sync.RunState;
import inzage.connector.sync.TestSchool;
import inzage.connector.sync.Trigger;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Alarms from when they open until they are forgotten, on both databases. */
class AlarmsContractTest {
    private static final String SOURCE = "administration";
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final AlarmSettings SETTINGS = new AlarmSettings(
            MINUTE, Duration.ofHours(26), Duration.ofHours(2), Duration.ofMinutes(15), 3, Duration.ofDays(90));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    private @Nullable Concern ofSchool;
    private TestSchool school = new TestSchool(TestDatabase.H2.fresh(), Path.of("unused"));
    private List<Schools.Problem> problems = List.of();
    private boolean named = true;

    @AfterEach
    void close() {
        school.close();
    }

    @ParameterizedTest
    @EnumSource
    void what_stays_away_is_one_alarm_that_counts_days_and_closes_when_something_is_applied(TestDatabase database) {
        start(database);
        AlarmWatch watch = node();
        watch.round();
        school.whole(SOURCE, student("s1", "Vos"));
        after(watch, Duration.ofHours(20));
        assertThat(rows().open()).isEmpty();

        after(watch, Duration.ofHours(7));
        after(watch, MINUTE);
        assertThat(rows().open()).singleElement().satisfies(alarm -> {
            assertThat(alarm.kind()).isEqualTo(AlarmKind.OVERDUE);
            assertThat(alarm.source()).isEqualTo(SOURCE);
            assertThat(alarm.times()).isEqualTo(1);
            assertThat(alarm.closedAt()).isNull();
        });

        after(watch, Duration.ofHours(24));
        assertThat(rows().open()).singleElement().satisfies(alarm -> {
            assertThat(alarm.times()).isEqualTo(2);
            assertThat(alarm.lastAt()).isAfter(alarm.openedAt());
        });

        school.whole(SOURCE, student("s1", "Vos"));
        after(watch, MINUTE);
        assertThat(rows().open()).isEmpty();
        assertThat(rows().newest(10)).singleElement().satisfies(alarm -> assertThat(alarm.closedAt())
                .isEqualTo(school.clock.instant()));
    }

    @ParameterizedTest
    @EnumSource
    void what_is_mapped_again_is_not_newer_for_that(TestDatabase database) {
        start(database);
        AlarmWatch watch = node();
        watch.round();
        school.whole(SOURCE, student("s1", "Vos"));
        after(watch, Duration.ofHours(25));
        long replay = school.syncs.request(TestSchool.ID, SOURCE, RunMode.FULL, Trigger.REPLAY, "test");
        Claimed claimed = school.steps.claim(replay).orElseThrow();
        assertThat(school.steps
                        .apply(school.steps.guard(school.steps.plan(school.steps.land(claimed))))
                        .state())
                .isEqualTo(RunState.UNCHANGED);

        after(watch, Duration.ofHours(2));
        assertThat(rows().open()).extracting(Alarm::kind).containsExactly(AlarmKind.OVERDUE);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_wrong_with_a_school_as_a_whole_is_an_alarm_of_no_source(TestDatabase database) {
        start(database);
        AlarmWatch watch = node();
        ofSchool = new Concern(AlarmKind.LEAVERS, 1, "12 of 40 students left at once.");
        watch.round();
        assertThat(rows().open()).singleElement().satisfies(alarm -> {
            assertThat(alarm.kind()).isEqualTo(AlarmKind.LEAVERS);
            assertThat(alarm.school()).isEqualTo(TestSchool.ID);
            assertThat(alarm.source()).isEmpty();
        });

        ofSchool = null;
        after(watch, MINUTE);
        assertThat(rows().open()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_held_run_keeps_its_alarm_when_another_takes_its_place_and_a_good_one_closes_it(TestDatabase database) {
        start(database);
        AlarmWatch watch = node();
        school.whole(SOURCE, students(100));
        assertThat(school.whole(SOURCE, students(40)).state()).isEqualTo(RunState.HELD);
        after(watch, MINUTE);
        long first = rows().open().get(0).id();

        assertThat(school.whole(SOURCE, students(30)).state()).isEqualTo(RunState.HELD);
        after(watch, MINUTE);
        assertThat(rows().open()).singleElement().satisfies(alarm -> {
            assertThat(alarm.kind()).isEqualTo(AlarmKind.HELD);
            assertThat(alarm.id()).isEqualTo(first);
            assertThat(alarm.times()).isEqualTo(2);
            assertThat(alarm.sentence()).contains("waits for a person").doesNotContain("Vos");
        });

        school.whole(SOURCE, students(101));
        after(watch, MINUTE);
        assertThat(rows().open()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void runs_that_fail_in_a_row_are_one_alarm_until_one_does_not(TestDatabase database) {
        start(database);
        AlarmWatch watch = node();
        IntStream.range(0, 4).forEach(run -> {
            fail();
            after(watch, MINUTE);
        });
        assertThat(rows().open()).singleElement().satisfies(alarm -> {
            assertThat(alarm.kind()).isEqualTo(AlarmKind.FAILED);
            assertThat(alarm.times()).isEqualTo(2);
        });

        school.whole(SOURCE, student("s1", "Vos"));
        after(watch, MINUTE);
        assertThat(rows().open()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_run_that_nobody_starts_is_an_alarm_until_somebody_does(TestDatabase database) {
        start(database);
        AlarmWatch watch = node();
        school.drop(SOURCE);
        long run = school.syncs.request(TestSchool.ID, SOURCE, RunMode.FULL, Trigger.BY_HAND, "test");
        after(watch, Duration.ofMinutes(14));
        assertThat(rows().open()).isEmpty();

        after(watch, Duration.ofMinutes(2));
        assertThat(rows().open()).extracting(Alarm::kind).containsExactly(AlarmKind.NOT_STARTED);

        assertThat(school.steps.claim(run)).isPresent();
        after(watch, MINUTE);
        assertThat(rows().open()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_system_left_alone_by_any_node_is_an_alarm_as_long_as_one_says_so(TestDatabase database) {
        start(database);
        AlarmWatch here = node();
        AlarmWatch there = node();
        after(here, MINUTE);

        there.rests(TestSchool.ID, SOURCE);
        after(here, MINUTE);
        assertThat(rows().open()).extracting(Alarm::kind).containsExactly(AlarmKind.RESTING);

        after(here, MINUTE);
        assertThat(rows().open()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nodes_share_their_rounds_and_open_and_close_once(TestDatabase database) {
        start(database);
        List<AlarmWatch> nodes = Stream.generate(this::node).limit(3).toList();
        together(nodes);
        IntStream.range(0, 3).forEach(run -> fail());
        for (int round = 0; round < 5; round++) {
            school.clock.advance(MINUTE);
            together(nodes);
        }
        assertThat(rows().newest(10)).singleElement().satisfies(alarm -> assertThat(alarm.times())
                .isEqualTo(1));

        school.whole(SOURCE, student("s1", "Vos"));
        school.clock.advance(MINUTE);
        together(nodes);
        assertThat(rows().open()).isEmpty();
        assertThat(rows().newest(10)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_source_that_was_set_aside_keeps_its_alarms_and_one_that_was_taken_out_does_not(TestDatabase database) {
        start(database);
        AlarmWatch watch = node();
        IntStream.range(0, 3).forEach(run -> fail());
        after(watch, MINUTE);

        named = false;
        problems = List.of(new Schools.Problem(Optional.of(TestSchool.ID), Optional.of(SOURCE), "7:5: no such key"));
        after(watch, MINUTE);
        assertThat(rows().open()).hasSize(1);

        problems = List.of();
        after(watch, MINUTE);
        assertThat(rows().open()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_paused_source_is_not_overdue_and_has_its_time_again_when_it_is_resumed(TestDatabase database) {
        start(database);
        AlarmWatch watch = node();
        school.whole(SOURCE, student("s1", "Vos"));
        school.syncs.pause(TestSchool.ID, SOURCE);
        after(watch, Duration.ofDays(3));
        assertThat(rows().open()).isEmpty();

        school.syncs.resume(TestSchool.ID, SOURCE);
        after(watch, Duration.ofHours(25));
        assertThat(rows().open()).isEmpty();
        after(watch, Duration.ofHours(2));
        assertThat(rows().open()).extracting(Alarm::kind).containsExactly(AlarmKind.OVERDUE);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_long_over_is_forgotten(TestDatabase database) {
        start(database);
        AlarmWatch watch = node();
        IntStream.range(0, 3).forEach(run -> fail());
        after(watch, MINUTE);
        school.syncs.pause(TestSchool.ID, SOURCE);
        school.whole(SOURCE, student("s1", "Vos"));
        after(watch, Duration.ofDays(89));
        assertThat(rows().newest(10)).hasSize(1);

        after(watch, Duration.ofDays(91));
        assertThat(rows().newest(10)).isEmpty();
    }

    private void start(TestDatabase database) {
        school.close();
        school = new TestSchool(database.fresh(), home).source(SOURCE, "student");
    }

    private void after(AlarmWatch watch, Duration time) {
        school.clock.advance(time);
        watch.round();
    }

    private static void together(List<AlarmWatch> nodes) {
        CompletableFuture.allOf(nodes.stream()
                        .map(node -> CompletableFuture.runAsync(node::round))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    private void fail() {
        long run = school.syncs.request(TestSchool.ID, SOURCE, RunMode.FULL, Trigger.BY_HAND, "test");
        school.steps.fail(school.steps.claim(run).orElseThrow(), "The server cannot be reached.");
    }

    private static Mapped[] students(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> student("s" + number, "Vos"))
                .toArray(Mapped[]::new);
    }

    private AlarmRows rows() {
        return new AlarmRows(jdbc());
    }

    private JdbcClient jdbc() {
        return JdbcClient.create(school.connections());
    }

    /** What one more node of the installation does. */
    private AlarmWatch node() {
        WatchedRows watched = new WatchedRows(jdbc());
        return new AlarmWatch(
                new Written(),
                new FactFinding(
                        jdbc(),
                        watched,
                        new AverageChecks(
                                new JdbcTemplate(school.connections()),
                                new FakeSchool(),
                                new FakeSchool(),
                                id -> Settings.CLOSED,
                                TransactionOperations.withoutTransaction()),
                        SETTINGS),
                rows(),
                watched,
                SETTINGS,
                List.of(school -> Optional.ofNullable(ofSchool)),
                new TransactionTemplate(new JdbcTransactionManager(school.connections())),
                school.clock);
    }

    private final class Written implements Schools {
        @Override
        public List<SchoolSetup> all() {
            return named ? school.all() : List.of();
        }

        @Override
        public List<Problem> problems() {
            return problems;
        }
    }
}
