package inzage.connector.sync;

import static inzage.connector.sync.Records.absence;
import static inzage.connector.sync.Records.lesson;
import static inzage.connector.sync.Records.numbered;
import static inzage.connector.sync.Records.reject;
import static inzage.connector.sync.Records.result;
import static inzage.connector.sync.Records.student;
import static inzage.connector.sync.Records.subject;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Result;
import inzage.connector.canonical.Student;
import inzage.connector.store.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is deleted by age, and what stays however old it is, on both databases alike. Kept for a test: runs 400 days, resolved rejects
 * 300, versions 200, withdrawn records 100. */
class RetentionContractTest {
    private static final String SOURCE = "administration";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @AutoClose
    private @Nullable TestSchool open;

    private TestSchool school(TestDatabase database) {
        open = new TestSchool(database.fresh(), home)
                .source(SOURCE, "subject", "student", "result", "absence", "lesson");
        return open;
    }

    private static final Ref ANNA = Ref.key("anna");

    @ParameterizedTest
    @EnumSource
    void runs_go_but_not_the_newest_nor_the_one_that_was_applied_last(TestDatabase database) {
        TestSchool school = school(database);
        school.whole(SOURCE, student("anna", "Vos"));
        Run applied = school.whole(SOURCE, student("anna", "Mos"));
        school.again(SOURCE, RunMode.DRY);
        Run newest = school.again(SOURCE, RunMode.FULL);

        older(school, 399);
        assertThat(school.count("select count(*) from sync_runs")).isEqualTo(4);

        older(school, 2);
        assertThat(school.syncs.runs(TestSchool.ID, SOURCE, 10))
                .extracting(Run::id)
                .containsExactly(newest.id(), applied.id());
        assertThat(school.count("select count(*) from mapped_inputs")).isEqualTo(1);
        assertThat(school.count("select count(*) from freshness")).isEqualTo(5);
        assertThat(school.syncs.sources().get(0).lastApplied()).isEqualTo(newest.finishedAt());
    }

    @ParameterizedTest
    @EnumSource
    void a_run_that_a_guard_holds_waits_for_a_person_however_long(TestDatabase database) {
        TestSchool school = school(database);
        school.whole(SOURCE, students(60));
        Run held = school.whole(SOURCE, students(10));
        assertThat(held.state()).isEqualTo(RunState.HELD);
        school.run(SOURCE, RunMode.FULL, out -> {
            throw new DeliveryRefused("students.csv is missing");
        });

        older(school, 500);

        assertThat(school.syncs.run(held.id())).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void resolved_rejects_go_and_open_ones_stay(TestDatabase database) {
        TestSchool school = school(database);
        school.run(SOURCE, RunMode.FULL, out -> {
            out.reject(reject("student", "anna", false));
            out.reject(reject("student", "bram", false));
        });
        school.part(SOURCE, student("anna", "Vos"));

        older(school, 299);
        assertThat(school.count("select count(*) from rejects")).isEqualTo(2);
        older(school, 2);
        assertThat(school.count("select count(*) from rejects")).isEqualTo(1);
        assertThat(school.openRejects(SOURCE)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void versions_go_but_those_of_results_that_are_still_there_stay(TestDatabase database) {
        TestSchool school = school(database);
        school.part(SOURCE, subject("wi", "wiskunde"), student("anna", "Vos"), result("r1", ANNA, "5.0"));
        school.part(SOURCE, student("anna", "Mos"), result("r1", ANNA, "7.0"));
        assertThat(school.count("select count(*) from record_versions")).isEqualTo(2);

        older(school, 199);
        assertThat(school.count("select count(*) from record_versions")).isEqualTo(2);
        older(school, 2);

        assertThat(school.count("select count(*) from record_versions where kind = 'student'"))
                .isZero();
        assertThat(school.reader.versionsOfStudent(
                        TestSchool.ID,
                        Result.class,
                        school.one(Student.class, "anna").id()))
                .hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void withdrawn_records_go_with_all_that_is_known_of_them(TestDatabase database) {
        TestSchool school = school(database);
        Mapped subject = subject("wi", "wiskunde");
        school.whole(
                SOURCE,
                subject,
                numbered("anna", "10935"),
                student("bram", "Bos"),
                result("r1", ANNA, "7.0"),
                absence("a1", ANNA),
                lesson("l1", "students", List.of(ANNA)));
        school.whole(SOURCE, subject, student("bram", "Mos"));

        older(school, 99);
        assertThat(rows(school, "students")).isEqualTo(2);
        older(school, 2);

        assertThat(rows(school, "students")).isEqualTo(1);
        for (String table : List.of("results", "absences", "lessons", "identifiers", "recipients")) {
            assertThat(rows(school, table)).as(table).isZero();
        }
        assertThat(school.count("select count(*) from identities where kind = 'student'"))
                .isEqualTo(1);
        assertThat(school.count("select count(*) from record_versions"))
                .as("bram's")
                .isEqualTo(1);
        assertThat(school.all(Student.class)).extracting(Student::familyName).containsExactly("Mos");
    }

    @ParameterizedTest
    @EnumSource
    void comes_back_as_a_new_record_with_the_same_id(TestDatabase database) {
        TestSchool school = school(database);
        school.whole(SOURCE, student("anna", "Vos"));
        var id = school.one(Student.class, "anna").id();
        school.whole(SOURCE);
        older(school, 101);

        Run run = school.whole(SOURCE, student("anna", "Vos"));

        assertThat(run.of("student").created()).isEqualTo(1);
        assertThat(school.one(Student.class, "anna").id()).isEqualTo(id);
    }

    @ParameterizedTest
    @EnumSource
    void goes_on_until_all_that_is_old_has_gone(TestDatabase database) {
        TestSchool school = school(database);
        school.guards.put("withdrawn", "100%");
        school.whole(SOURCE, students(1200));
        school.whole(SOURCE);

        older(school, 101);

        assertThat(rows(school, "students")).isZero();
        assertThat(rows(school, "identities")).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_taken_from_a_school_while_a_run_is_at_work(TestDatabase database) {
        TestSchool school = school(database);
        school.whole(SOURCE, student("anna", "Vos"));
        school.whole(SOURCE);
        Claimed claimed =
                school.steps.claim(school.request(SOURCE, RunMode.FULL)).orElseThrow();

        older(school, 101);
        assertThat(rows(school, "students")).isEqualTo(1);

        school.steps.fail(claimed, "It was enough.");
        school.steps.tidy();
        assertThat(rows(school, "students")).isZero();
    }

    private static Mapped[] students(int number) {
        return IntStream.range(0, number).mapToObj(i -> student("s" + i, "Vos")).toArray(Mapped[]::new);
    }

    private static void older(TestSchool school, int days) {
        school.clock.advance(Duration.ofDays(days));
        school.steps.tidy();
    }

    private static long rows(TestSchool school, String table) {
        return school.count("select count(*) from " + table);
    }
}
