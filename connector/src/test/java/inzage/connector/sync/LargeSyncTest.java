package inzage.connector.sync;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Result;
import inzage.connector.canonical.Student;
import inzage.connector.store.TestDatabase;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A large school fits into the memory the tests are given: 10,000 students with 200,000 results, in 512 MB. */
class LargeSyncTest {
    private static final int STUDENTS = 10_000;
    private static final int RESULTS_EACH = 20;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @ParameterizedTest
    @EnumSource
    void syncs_a_large_school_and_finds_the_one_changed_grade(TestDatabase database) {
        try (TestSchool school = new TestSchool(onDisk(database), home)
                .source("administration", "schoolYear", "subject", "student", "result")) {
            Run first = school.run("administration", RunMode.FULL, delivery("7.0"));
            assertThat(first.state()).isEqualTo(RunState.APPLIED);
            assertThat(first.of("result").created()).isEqualTo((long) STUDENTS * RESULTS_EACH);

            Run second = school.run("administration", RunMode.FULL, delivery("7.5"));
            assertThat(second.of("result"))
                    .extracting(Counts::changed, Counts::unchanged)
                    .containsExactly(1L, (long) STUDENTS * RESULTS_EACH - 1);

            var student = school.reader.find(
                    TestSchool.ID, Student.class, school.touched.iterator().next());
            assertThat(school.reader.ofStudent(
                            TestSchool.ID, Result.class, student.orElseThrow().id()))
                    .hasSize(RESULTS_EACH);
        }
    }

    private static Consumer<Receiver> delivery(String grade) {
        return out -> {
            out.accept(Records.subject("wi", "wiskunde"));
            for (int i = 0; i < STUDENTS; i++) {
                out.accept(Records.numbered("student-" + i, "1" + i));
            }
            for (int i = 0; i < STUDENTS * RESULTS_EACH; i++) {
                out.accept(Records.result(
                        "result-of-a-long-key-like-a-uuid-" + i,
                        Ref.key("student-" + i / RESULTS_EACH),
                        i == 4711 ? grade : "6.1",
                        "title",
                        "Toets " + i % RESULTS_EACH,
                        "period",
                        "P" + i % 4));
            }
            out.whole(Records.kind("subject"), Records.ALL);
            out.whole(Records.kind("student"), Records.ALL);
            out.whole(Records.kind("result"), Records.ALL);
        };
    }

    /** An H2 in memory would share the heap that is to be measured. */
    private DataSource onDisk(TestDatabase database) {
        if (database != TestDatabase.H2) {
            return database.fresh();
        }
        DriverManagerDataSource file = new DriverManagerDataSource(
                "jdbc:h2:file:" + home.resolve("db").toAbsolutePath() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE");
        file.setUsername("sa");
        Flyway.configure().dataSource(file).load().migrate();
        return file;
    }
}
