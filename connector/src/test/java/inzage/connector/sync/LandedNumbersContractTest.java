package inzage.connector.sync;

import static inzage.connector.sync.Records.student;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Student;
import inzage.connector.store.TestDatabase;
import inzage.connector.sync.replay.Replays.Answer;
import inzage.connector.sync.replay.Replays.Which;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was landed of a source whose files hold citizen service numbers, on both databases alike. */
class LandedNumbersContractTest {
    private static final String SOURCE = "administration";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @AutoClose
    private @Nullable TestSchool open;

    private TestSchool school(TestDatabase database) {
        open = new TestSchool(database.fresh(), home).source(SOURCE, "student");
        return open;
    }

    @ParameterizedTest
    @EnumSource
    void is_deleted_as_soon_as_it_is_applied(TestDatabase database) {
        TestSchool school = school(database);
        school.mapping(SOURCE).containsBsn(true);

        Run run = school.whole(SOURCE, student("anna", "Vos"));

        assertThat(landed(school, run)).doesNotExist();
        assertThat(school.all(Student.class)).hasSize(1);
        Answer answer = school.replays.replay(TestSchool.ID, SOURCE, new Which.Newest(), RunMode.DRY, "operator");
        assertThat(((Answer.Refused) answer).sentence()).contains("not there any more");
        assertThat(school.again(SOURCE, RunMode.FULL).state())
                .as("the same file again")
                .isEqualTo(RunState.UNCHANGED);
        assertThat(landed(school, run)).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource
    void stays_while_a_guard_holds_the_run_that_read_it(TestDatabase database) {
        TestSchool school = school(database);
        school.mapping(SOURCE).containsBsn(true);
        school.whole(SOURCE, students(60));
        Run held = school.whole(SOURCE, students(10));

        assertThat(held.state()).isEqualTo(RunState.HELD);
        assertThat(landed(school, held)).exists();

        Run approved = school.finish(school.syncs.approve(held.id(), "operator"));
        assertThat(approved.state()).isEqualTo(RunState.APPLIED);
        assertThat(landed(school, held)).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource
    void stays_where_nothing_is_said_of_such_numbers(TestDatabase database) {
        TestSchool school = school(database);
        Run run = school.whole(SOURCE, student("anna", "Vos"));
        assertThat(Files.exists(landed(school, run))).isTrue();
    }

    private static Mapped[] students(int number) {
        return IntStream.range(0, number).mapToObj(i -> student("s" + i, "Vos")).toArray(Mapped[]::new);
    }

    private static Path landed(TestSchool school, Run run) {
        return school.landed(SOURCE).resolve(Objects.requireNonNull(run.digest()));
    }
}
