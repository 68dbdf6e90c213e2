package inzage.connector.sync;

import static inzage.connector.sync.Records.student;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inzage.connector.canonical.Student;
import inzage.connector.store.TestDatabase;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A step that throws, whichever it is, changes nothing and leaves the source free; that goes for guards as for all others. */
class FailingStepsContractTest {
    private static final String SOURCE = "administration";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @AutoClose
    private @Nullable TestSchool open;

    /** What breaks, how it is broken and how it is mended. */
    static Stream<Arguments> breaks() {
        return Stream.of(TestDatabase.values())
                .flatMap(database -> Stream.of(
                        Arguments.of(
                                database,
                                new Break(
                                        "the mapping",
                                        school -> school.mapping(SOURCE).script((delivery, out) -> {
                                            out.accept(student("s2", "Bos"));
                                            throw new IllegalStateException("the mapping broke");
                                        }),
                                        FailingStepsContractTest::both)),
                        Arguments.of(
                                database,
                                new Break("a guard", school -> applied(school, "{"), school -> applied(school, "{}"))),
                        Arguments.of(
                                database,
                                new Break(
                                        "the writer",
                                        school -> school.jdbc
                                                .sql("alter table record_versions rename to away")
                                                .update(),
                                        school -> school.jdbc
                                                .sql("alter table away rename to record_versions")
                                                .update())),
                        Arguments.of(
                                database,
                                new Break(
                                        "a listener",
                                        school -> school.whenTouched = () -> {
                                            throw new IllegalStateException("the listener broke");
                                        },
                                        school -> school.whenTouched = () -> {}))));
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void whatever_throws_nothing_is_applied_and_the_next_run_applies_it(TestDatabase database, Break broken) {
        TestSchool school = new TestSchool(database.fresh(), home).source(SOURCE, "student");
        open = school;
        school.whole(SOURCE, student("s1", "Vos"));
        both(school);
        school.drop(SOURCE);
        broken.how().accept(school);
        Claimed claimed =
                school.steps.claim(school.request(SOURCE, RunMode.FULL)).orElseThrow();

        assertThatThrownBy(() -> steps(school, claimed)).isInstanceOf(RuntimeException.class);

        assertThat(school.all(Student.class)).extracting(Student::familyName).containsExactly("Vos");
        Run failed = school.steps.fail(claimed, "It broke.");
        assertThat(failed.state()).isEqualTo(RunState.FAILED);
        assertThat(failed.message()).isEqualTo("It broke.");
        assertThat(school.count(
                        "select count(*) from sync_sources where leased_until is not null or active_run is not null"))
                .isZero();

        broken.mended().accept(school);
        assertThat(school.again(SOURCE, RunMode.FULL).state()).isEqualTo(RunState.APPLIED);
        assertThat(school.all(Student.class)).extracting(Student::familyName).containsExactlyInAnyOrder("Mos", "Bos");
    }

    @ParameterizedTest
    @EnumSource
    void a_run_whose_process_died_is_ended_although_nobody_asks_for_its_source(TestDatabase database) {
        TestSchool school = new TestSchool(database.fresh(), home).source(SOURCE, "student");
        open = school;
        both(school);
        school.drop(SOURCE);
        long run = school.request(SOURCE, RunMode.FULL);
        Claimed claimed = school.steps.claim(run).orElseThrow();
        Guarded guarded = school.steps.guard(school.steps.plan(school.steps.land(claimed)));

        school.steps.endDead();
        assertThat(school.syncs.run(run).orElseThrow().state()).isEqualTo(RunState.RUNNING);

        school.jdbc
                .sql("update sync_sources set leased_until = leased_until - interval '3' hour")
                .update();
        school.steps.endDead();
        Run dead = school.syncs.run(run).orElseThrow();
        assertThat(dead.state()).isEqualTo(RunState.FAILED);
        assertThat(dead.message()).contains("interrupted");

        assertThat(school.steps.apply(guarded).state()).isEqualTo(RunState.FAILED);
        assertThat(school.all(Student.class)).isEmpty();
        assertThat(school.again(SOURCE, RunMode.FULL).state()).isEqualTo(RunState.APPLIED);
    }

    private static void steps(TestSchool school, Claimed claimed) {
        school.steps.apply(school.steps.guard(school.steps.plan(school.steps.land(claimed))));
    }

    /** What guards compare with. */
    private static void applied(TestSchool school, String counts) {
        school.jdbc
                .sql("update sync_runs set counts = :counts where state = 'APPLIED'")
                .param("counts", counts)
                .update();
    }

    private static void both(TestSchool school) {
        school.mapping(SOURCE).script((delivery, out) -> {
            TestSchool.hand(out, student("s1", "Mos"), student("s2", "Bos"));
            out.whole(Records.kind("student"), Records.ALL);
        });
    }

    /**
     * Something that may break.
     *
     * @param how breaks it
     * @param mended makes it work again
     */
    record Break(String what, Consumer<TestSchool> how, Consumer<TestSchool> mended) {
        @Override
        public String toString() {
            return what;
        }
    }
}
