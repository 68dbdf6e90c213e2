package inzage.connector.sync;

import static inzage.connector.sync.Records.guardian;
import static inzage.connector.sync.Records.student;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Kind;
import inzage.connector.restoration.Maintenance;
import inzage.connector.restoration.Restoration;
import inzage.connector.school.Portion;
import inzage.connector.store.TestDatabase;
import inzage.connector.sync.replay.Replays;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which run ends the wait of a school whose database was restored. */
class CompleteRunsContractTest {
    private static final String SOURCE = "administration";
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private static final Kind STUDENT = Records.kind("student");
    private static final Kind GUARDIAN = Records.kind("guardian");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @AutoClose
    private @Nullable TestSchool open;

    /** One that had delivered everything before its database was lost. */
    private TestSchool restored(TestDatabase database) {
        return restored(database, student("s1", "Vos"), guardian("g1", "Vos"));
    }

    private TestSchool restored(TestDatabase database, Mapped... before) {
        DataSource dataSource = database.fresh();
        TestSchool school = new TestSchool(dataSource, home).source(SOURCE, "student", "guardian");
        open = school;
        school.whole(SOURCE, before);
        new Restoration(dataSource).record(NOW, NOW);
        assertThat(waits(school)).isTrue();
        return school;
    }

    @ParameterizedTest
    @EnumSource
    void one_that_brings_everything_does_though_nothing_has_changed(TestDatabase database) {
        TestSchool school = restored(database);

        Run run = school.whole(SOURCE, student("s1", "Vos"), guardian("g1", "Vos"));

        assertThat(run.state()).isEqualTo(RunState.UNCHANGED);
        assertThat(waits(school)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void one_that_is_laid_over_what_was_restored_does_not_and_nor_does_the_same_once_more(TestDatabase database) {
        TestSchool school = restored(database);

        Run run = school.run(SOURCE, RunMode.FULL, out -> {
            out.laidOver();
            all().accept(out);
        });
        assertThat(run.state()).isEqualTo(RunState.APPLIED);
        assertThat(waits(school)).isTrue();
        assertThat(school.again(SOURCE, RunMode.FULL).state()).isEqualTo(RunState.UNCHANGED);
        assertThat(waits(school)).isTrue();

        assertThat(school.run(SOURCE, RunMode.FULL, all()).state()).isEqualTo(RunState.UNCHANGED);
        assertThat(waits(school)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void kinds_may_come_one_after_the_other(TestDatabase database) {
        TestSchool school = restored(database);

        school.run(SOURCE, RunMode.FULL, out -> {
            out.accept(student("s1", "Bos"));
            out.whole(STUDENT, Records.ALL);
        });
        assertThat(waits(school)).isTrue();

        school.run(SOURCE, RunMode.FULL, out -> {
            out.accept(guardian("g1", "Bos"));
            out.whole(GUARDIAN, Records.ALL);
        });
        assertThat(waits(school)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void one_for_changes_or_of_some_days_or_that_is_dry_does_not(TestDatabase database) {
        TestSchool school = restored(database);

        school.run(SOURCE, RunMode.CHANGES, all());
        school.run(SOURCE, RunMode.DRY, all());
        school.part(SOURCE, new Portion(Set.of(), Optional.of(new Portion.Window(-1, 1))));

        assertThat(waits(school)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void a_replay_does_not(TestDatabase database) {
        TestSchool school = restored(database);

        Replays.Answer answer =
                school.replays.replay(TestSchool.ID, SOURCE, new Replays.Which.Newest(), RunMode.FULL, "operator");
        school.finish(((Replays.Answer.Requested) answer).run());

        assertThat(waits(school)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void one_that_is_held_does_not_before_it_is_approved(TestDatabase database) {
        Mapped[] many =
                IntStream.range(0, 30).mapToObj(i -> student("s" + i, "Vos")).toArray(Mapped[]::new);
        TestSchool school = restored(database, many);

        Run held = school.whole(SOURCE);
        assertThat(held.state()).isEqualTo(RunState.HELD);
        assertThat(waits(school)).isTrue();

        school.take(school.syncs.approve(held.id(), "operator"));
        assertThat(waits(school)).isFalse();
    }

    private static Consumer<Receiver> all() {
        return out -> {
            TestSchool.hand(out, student("s1", "Bos"), guardian("g1", "Bos"));
            out.whole(STUDENT, Records.ALL);
            out.whole(GUARDIAN, Records.ALL);
        };
    }

    private static boolean waits(TestSchool school) {
        return new Maintenance(school.jdbc, school).of(TestSchool.ID);
    }
}
