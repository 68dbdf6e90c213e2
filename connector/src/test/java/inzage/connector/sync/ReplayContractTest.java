package inzage.connector.sync;

import static inzage.connector.sync.Records.kind;
import static inzage.connector.sync.Records.student;
import static inzage.connector.sync.Records.subject;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import inzage.connector.canonical.Student;
import inzage.connector.canonical.Subject;
import inzage.connector.school.Portion;
import inzage.connector.store.TestDatabase;
import inzage.connector.sync.replay.ReadDelivery;
import inzage.connector.sync.replay.ReadDelivery.Replay;
import inzage.connector.sync.replay.Replays.Answer;
import inzage.connector.sync.replay.Replays.Which;
import inzage.connector.sync.shelf.Watch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Mapping landed input again, on both databases alike. */
class ReplayContractTest {
    private static final String SOURCE = "administration";
    private static final Which NEWEST = new Which.Newest();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @AutoClose
    private @Nullable TestSchool open;

    private TestSchool school(TestDatabase database) {
        open = new TestSchool(database.fresh(), home).source(SOURCE, "subject", "student");
        return open;
    }

    @ParameterizedTest
    @EnumSource
    void the_newest_input_is_mapped_again_although_it_is_the_same(TestDatabase database) {
        TestSchool school = school(database);
        Ledger ledger = new Ledger(school, SOURCE);
        Run first = ledger.deliver("full", "anna=Vos:10935");
        ledger.mend();

        Run run = school.finish(asked(school, NEWEST, RunMode.FULL));

        assertThat(run.state()).isEqualTo(RunState.APPLIED);
        assertThat(run.trigger()).isEqualTo(Trigger.REPLAY);
        assertThat(run.who()).isEqualTo("operator");
        assertThat(run.digest()).isEqualTo(first.digest());
        assertThat(school.one(Student.class, "anna").record().number()).isEqualTo("10935");
        assertThat(school.finish(asked(school, NEWEST, RunMode.FULL)).state()).isEqualTo(RunState.UNCHANGED);
    }

    @ParameterizedTest
    @EnumSource
    void changes_are_laid_over_what_they_were_laid_over_then(TestDatabase database) {
        TestSchool school = school(database);
        Ledger ledger = new Ledger(school, SOURCE);
        ledger.deliver("full", "anna=Vos:1", "bram=Bos:2");
        ledger.deliver("changes", "bram=Mos:2");
        ledger.deliver("changes", "chris=Jas:3");
        ledger.mend();

        Run run = school.finish(asked(school, NEWEST, RunMode.FULL));

        assertThat(run.of("student"))
                .extracting(Counts::changed, Counts::created, Counts::withdrawn)
                .containsExactly(3L, 0L, 0L);
        assertThat(school.all(Student.class))
                .extracting(student -> student.familyName() + " " + student.number())
                .containsExactlyInAnyOrder("Vos 1", "Mos 2", "Jas 3");
        assertThat(school.count("select count(*) from record_versions where content like '%Bos%'"))
                .as("what it was before is not shown in between")
                .isEqualTo(1);

        ledger.deliver("changes", "daan=Pos:4");
        assertThat(school.all(Student.class)).extracting(Student::number).containsExactlyInAnyOrder("1", "2", "3", "4");
    }

    @ParameterizedTest
    @EnumSource
    void what_was_said_to_be_gone_stays_gone(TestDatabase database) {
        TestSchool school = school(database);
        Ledger ledger = new Ledger(school, SOURCE);
        ledger.deliver("full", "anna=Vos:1", "bram=Bos:2");
        assertThat(ledger.deliver("changes", "bram=-").of("student").withdrawn())
                .isEqualTo(1);
        ledger.deliver("changes", "chris=Jas:3");
        ledger.mend();

        Run run = school.finish(asked(school, NEWEST, RunMode.FULL));

        assertThat(run.of("student").restored()).isZero();
        assertThat(school.all(Student.class)).extracting(Student::number).containsExactlyInAnyOrder("1", "3");
    }

    @ParameterizedTest
    @EnumSource
    void older_input_is_replayed_only_to_see(TestDatabase database) {
        TestSchool school = school(database);
        Ledger ledger = new Ledger(school, SOURCE);
        Run first = ledger.deliver("full", "anna=Vos");
        Run changes = ledger.deliver("changes", "bram=Bos");
        ledger.deliver("changes", "anna=Mos");

        for (Run older : List.of(first, changes)) {
            assertThat(refused(school, new Which.OfRun(older.id()))).contains("dry", "Run " + older.id());
        }
        assertThat(refused(school, new Which.Content(digest(first)))).contains("dry");

        Run seen = school.finish(asked(school, new Which.OfRun(changes.id()), RunMode.DRY));
        assertThat(seen.state()).isEqualTo(RunState.APPLIED);
        assertThat(seen.of("student").changed()).isEqualTo(1);
        assertThat(seen.plan()).contains("\"anna\":[\"familyName\"]");
        assertThat(school.one(Student.class, "anna").record().familyName()).isEqualTo("Mos");
    }

    @ParameterizedTest
    @EnumSource
    void what_came_while_a_replay_waited_is_not_undone(TestDatabase database) {
        TestSchool school = school(database);
        Ledger ledger = new Ledger(school, SOURCE);
        ledger.deliver("full", "anna=Vos");
        long replay = asked(school, NEWEST, RunMode.FULL);
        ledger.deliver("full", "anna=Mos");

        Run run = school.finish(replay);

        assertThat(run.state()).isEqualTo(RunState.FAILED);
        assertThat(run.message()).contains("did not read the newest input");
        assertThat(school.one(Student.class, "anna").record().familyName()).isEqualTo("Mos");
        ledger.drop("full", "anna=Pos");
        var setup = school.setup();
        assertThat(school.steps.look(setup, setup.source(SOURCE).orElseThrow()))
                .as("it rests for an outage, not for a replay that was refused")
                .isInstanceOf(Watch.Due.class);
    }

    @ParameterizedTest
    @EnumSource
    void of_kinds_that_came_again_the_newer_counts(TestDatabase database) {
        TestSchool school = school(database);
        school.mapping(SOURCE).script((delivery, out) -> handed(out, "Vos", "wiskunde"));
        school.drop(SOURCE);
        school.again(SOURCE, RunMode.FULL);
        school.mapping(SOURCE).script((delivery, out) -> handed(out, "Vos", "wiskunde B"));
        school.drop(SOURCE);
        school.part(SOURCE, new Portion(Set.of(kind("subject")), Optional.empty()));
        school.mapping(SOURCE).script((delivery, out) -> handed(out, "Mos", "wiskunde"));

        Run run = school.finish(asked(school, NEWEST, RunMode.FULL));

        assertThat(run.counts()).containsOnlyKeys("student");
        assertThat(school.all(Student.class)).extracting(Student::familyName).containsExactly("Mos");
        assertThat(school.all(Subject.class)).extracting(Subject::name).containsExactly("wiskunde B");
    }

    private static void handed(Receiver out, String familyName, String subject) {
        TestSchool.hand(out, subject("wi", subject), student("anna", familyName));
        out.whole(kind("subject"), Records.ALL);
        out.whole(kind("student"), Records.ALL);
    }

    @ParameterizedTest
    @EnumSource
    void input_for_a_stretch_of_time_that_came_later_cannot_be_told_apart(TestDatabase database) {
        TestSchool school = school(database);
        school.whole(SOURCE, student("anna", "Vos"));
        school.drop(SOURCE);
        school.part(SOURCE, new Portion(Set.of(), Optional.of(new Portion.Window(0, 7))));

        assertThat(refused(school, NEWEST)).contains("newest");
    }

    @ParameterizedTest
    @EnumSource
    void what_a_guard_holds_is_the_newest_and_can_be_applied_by_a_replay(TestDatabase database) {
        TestSchool school = school(database);
        Mapped[] all = students(60);
        Run first = school.whole(SOURCE, all);
        Run held = school.whole(SOURCE, students(20));
        assertThat(held.state()).isEqualTo(RunState.HELD);
        assertThat(refused(school, new Which.OfRun(first.id()))).contains("dry");

        assertThat(school.finish(asked(school, NEWEST, RunMode.FULL)).state()).isEqualTo(RunState.HELD);
        school.guards.put("withdrawn", "100%");
        Run run = school.finish(asked(school, NEWEST, RunMode.FULL));

        assertThat(run.state()).isEqualTo(RunState.APPLIED);
        assertThat(school.all(Student.class)).hasSize(20);
    }

    @ParameterizedTest
    @EnumSource
    void a_held_replay_that_is_approved_is_laid_over_the_same_input(TestDatabase database) {
        TestSchool school = school(database);
        Ledger ledger = new Ledger(school, SOURCE);
        ledger.deliver(IntStream.range(-1, 60)
                .mapToObj(i -> i < 0 ? "full" : "s" + i + "=Vos:" + i)
                .toArray(String[]::new));
        ledger.deliver("changes", "s0=Mos:0");
        ledger.mend();
        Run held = school.finish(asked(school, NEWEST, RunMode.FULL));
        assertThat(held.state()).isEqualTo(RunState.HELD);

        Run approved = school.finish(school.syncs.approve(held.id(), "operator"));

        assertThat(approved.state()).as(approved.message()).isEqualTo(RunState.APPLIED);
        assertThat(school.all(Student.class)).extracting(Student::number).doesNotContainNull();
    }

    private static Mapped[] students(int number) {
        return IntStream.range(0, number).mapToObj(i -> student("s" + i, "Vos")).toArray(Mapped[]::new);
    }

    @ParameterizedTest
    @EnumSource
    void a_replay_makes_nothing_fresher(TestDatabase database) {
        TestSchool school = school(database);
        Ledger ledger = new Ledger(school, SOURCE);
        ledger.deliver("full", "anna=Vos:1");
        Optional<Instant> fresh = school.reader.freshness(TestSchool.ID, Student.class);
        Instant applied = school.syncs.sources().get(0).lastApplied();
        school.clock.advance(Duration.ofDays(3));
        ledger.mend();

        assertThat(school.finish(asked(school, NEWEST, RunMode.FULL)).state()).isEqualTo(RunState.APPLIED);

        assertThat(school.reader.freshness(TestSchool.ID, Student.class)).isEqualTo(fresh);
        assertThat(school.syncs.sources().get(0).lastApplied()).isEqualTo(applied);
    }

    @ParameterizedTest
    @EnumSource
    void input_that_is_gone_or_damaged_says_so(TestDatabase database) throws IOException {
        TestSchool school = school(database);
        Ledger ledger = new Ledger(school, SOURCE);
        Run full = ledger.deliver("full", "anna=Vos");
        Run changes = ledger.deliver("changes", "bram=Bos");
        long waits = asked(school, NEWEST, RunMode.FULL);

        Files.writeString(landed(school, full).resolve("manifest"), "damaged");
        assertThat(refused(school, NEWEST)).contains("run " + full.id(), "cannot be opened");
        delete(landed(school, full));
        assertThat(refused(school, NEWEST)).contains("run " + full.id(), "not there any more");
        assertThat(school.replays.deliveries(TestSchool.ID, SOURCE))
                .extracting(ReadDelivery::digest, ReadDelivery::replay)
                .containsExactly(tuple(changes.digest(), Replay.NONE), tuple(full.digest(), Replay.NONE));

        Run run = school.finish(waits);
        assertThat(run.state()).isEqualTo(RunState.FAILED);
        assertThat(run.message()).contains("not there any more");
        assertThat(school.all(Student.class)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void tells_what_was_delivered_and_how_far_it_can_be_replayed(TestDatabase database) {
        TestSchool school = school(database);
        Ledger ledger = new Ledger(school, SOURCE);
        Run first = ledger.deliver("full", "anna=Vos");
        Instant landed = school.clock.instant();
        Run again = school.again(SOURCE, RunMode.FULL);
        Run second = ledger.deliver("full", "anna=Mos");

        assertThat(school.replays.deliveries(TestSchool.ID, SOURCE))
                .containsExactly(
                        new ReadDelivery(digest(second), school.clock.instant(), 13, List.of(second.id()), Replay.FULL),
                        new ReadDelivery(digest(first), landed, 13, List.of(again.id(), first.id()), Replay.DRY));
    }

    @ParameterizedTest
    @EnumSource
    void a_replay_that_waits_is_asked_for_once_and_is_no_run_that_fetches(TestDatabase database) {
        TestSchool school = school(database);
        new Ledger(school, SOURCE).deliver("full", "anna=Vos");

        long replay = asked(school, NEWEST, RunMode.FULL);

        assertThat(asked(school, NEWEST, RunMode.FULL)).isEqualTo(replay);
        assertThat(asked(school, NEWEST, RunMode.DRY)).isNotEqualTo(replay);
        assertThat(school.request(SOURCE, RunMode.FULL)).isNotEqualTo(replay);
    }

    @ParameterizedTest
    @EnumSource
    void what_was_never_mapped_cannot_be_replayed(TestDatabase database) {
        TestSchool school = school(database);
        assertThat(refused(school, NEWEST)).contains("No input");

        Run refused = school.run(SOURCE, RunMode.FULL, out -> {
            throw new DeliveryRefused("students.csv is missing");
        });
        assertThat(refused(school, new Which.OfRun(refused.id()))).contains("No input");
    }

    private static long asked(TestSchool school, Which which, RunMode mode) {
        Answer answer = school.replays.replay(TestSchool.ID, SOURCE, which, mode, "operator");
        assertThat(answer).isInstanceOf(Answer.Requested.class);
        return ((Answer.Requested) answer).run();
    }

    private static String refused(TestSchool school, Which which) {
        Answer answer = school.replays.replay(TestSchool.ID, SOURCE, which, RunMode.FULL, "operator");
        assertThat(answer).isInstanceOf(Answer.Refused.class);
        return ((Answer.Refused) answer).sentence();
    }

    private static String digest(Run run) {
        return Objects.requireNonNull(run.digest());
    }

    private static Path landed(TestSchool school, Run run) {
        return school.landed(SOURCE).resolve(digest(run));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
