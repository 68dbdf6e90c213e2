package inzage.connector.sync;

import static inzage.connector.sync.Records.student;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import inzage.connector.canonical.Student;
import inzage.connector.school.SourceSetup;
import inzage.connector.store.TestDatabase;
import inzage.connector.sync.shelf.Watch;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may work on a source, and when it is looked at again, on both databases alike. */
class LeaseContractTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @AutoClose
    private @Nullable TestSchool open;

    private TestSchool school(TestDatabase database) {
        open = TwoSources.of(database, home);
        return open;
    }

    @ParameterizedTest
    @EnumSource
    void what_met_an_outage_is_tried_again_soon_and_then_less_and_less_often(TestDatabase database) {
        TestSchool school = school(database);
        school.drop("administration");
        List<Long> pauses = new ArrayList<>();

        for (int failures = 0; failures < 8; failures++) {
            Claimed claimed = school.steps
                    .claim(school.request("administration", RunMode.FULL))
                    .orElseThrow();
            school.steps.fail(claimed, "A file changed while it was read.");
            pauses.add(secondsUntilDue(school));
        }

        assertThat(pauses).containsExactly(10L, 20L, 40L, 80L, 160L, 320L, 320L, 320L);
    }

    private static long secondsUntilDue(TestSchool school) {
        SourceSetup source = school.setup().source("administration").orElseThrow();
        long seconds = 0;
        while (!(school.steps.look(school.setup(), source) instanceof Watch.Due)) {
            school.clock.advance(Duration.ofSeconds(1));
            seconds++;
        }
        return seconds;
    }

    /** Else two first deliveries would each give the same person an id of its own. */
    @ParameterizedTest
    @EnumSource
    void works_on_one_source_of_a_school_at_a_time(TestDatabase database) {
        TestSchool school = school(database).source("timetable", "student");
        long first = school.request("administration", RunMode.FULL);
        long other = school.request("timetable", RunMode.FULL);
        Claimed claimed = school.steps.claim(first).orElseThrow();

        assertThat(school.steps.claim(other)).isEmpty();

        school.steps.fail(claimed, "The database could not be reached.");
        assertThat(school.steps.claim(other)).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void one_run_of_a_source_at_a_time(TestDatabase database) {
        TestSchool school = school(database);
        school.drop("administration");
        long first = school.request("administration", RunMode.FULL);
        assertThat(school.request("administration", RunMode.FULL)).isEqualTo(first);
        Claimed claimed = school.steps.claim(first).orElseThrow();

        long second = school.request("administration", RunMode.FULL);

        assertThat(second).isNotEqualTo(first);
        assertThat(school.steps.claim(second)).isEmpty();
        assertThat(school.steps.claim(first)).isEmpty();
        school.steps.fail(claimed, "The database could not be reached.");
        assertThat(school.steps.claim(second)).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void a_run_that_stalled_cannot_apply(TestDatabase database) {
        TestSchool school = school(database);
        school.mapping("administration").script((delivery, out) -> out.accept(student("late", "Vos")));
        school.drop("administration");
        Guarded stalled = school.guarded("administration", RunMode.FULL);
        expireLease(school);
        school.mapping("administration").script((delivery, out) -> out.accept(student("new", "Bos")));
        school.again("administration", RunMode.FULL);

        Run late = school.steps.apply(stalled);

        assertThat(late.state()).isEqualTo(RunState.FAILED);
        assertThat(late.message()).contains("interrupted");
        assertThat(school.all(Student.class)).extracting(Student::familyName).containsExactly("Bos");
    }

    @ParameterizedTest
    @EnumSource
    void a_run_keeps_its_source_as_long_as_it_works(TestDatabase database) {
        TestSchool school = school(database);
        List<Boolean> held = new ArrayList<>();
        Run run = school.run("administration", RunMode.FULL, out -> {
            expireLease(school);
            out.accept(student("soon", "Bos"));
            held.add(leased(school));
            school.clock.advance(Duration.ofMinutes(4));
            await().until(() -> leased(school));
            held.add(leased(school));
        });
        assertThat(run.state()).isEqualTo(RunState.APPLIED);
        assertThat(held).containsExactly(false, true);
    }

    @ParameterizedTest
    @EnumSource
    void another_run_that_takes_over_while_one_stores_undoes_that_one(TestDatabase database) {
        TestSchool school = school(database);
        school.mapping("administration").script((delivery, out) -> out.accept(student("late", "Vos")));
        school.drop("administration");
        Guarded stalled = school.guarded("administration", RunMode.FULL);
        school.whenTouched = () -> {
            school.whenTouched = () -> {};
            TestSchool.elsewhere(() -> {
                expireLease(school);
                assertThat(school.steps.claim(school.request("administration", RunMode.FULL)))
                        .isPresent();
            });
        };

        Run late = school.steps.apply(stalled);

        assertThat(late.state()).isEqualTo(RunState.FAILED);
        assertThat(late.message()).contains("interrupted");
        assertThat(school.all(Student.class)).isEmpty();
    }

    private static void expireLease(TestSchool school) {
        school.jdbc
                .sql("update sync_sources set leased_until = timestamp with time zone '2000-01-01 00:00:00+00'")
                .update();
    }

    private static boolean leased(TestSchool school) {
        return school.count("select count(*) from sync_sources where leased_until > current_timestamp") == 1;
    }

    @ParameterizedTest
    @EnumSource
    void a_paused_source_is_not_looked_at(TestDatabase database) {
        TestSchool school = school(database);
        school.drop("administration");
        SchoolAndSource there = new SchoolAndSource(school);
        assertThat(there.look()).isInstanceOf(Watch.Due.class);

        school.syncs.pause(TestSchool.ID, "administration");
        assertThat(there.look()).isInstanceOf(Watch.Nothing.class);
        assertThat(school.syncs.sources()).extracting(SourceStatus::paused).containsExactly(true, false);

        school.syncs.resume(TestSchool.ID, "administration");
        assertThat(there.look()).isInstanceOf(Watch.Due.class);
        school.again("administration", RunMode.FULL);
        assertThat(there.look()).isInstanceOf(Watch.Nothing.class);
    }

    private record SchoolAndSource(TestSchool school) {
        Watch look() {
            var setup = school.setup();
            return school.steps.look(setup, setup.source("administration").orElseThrow());
        }
    }
}
