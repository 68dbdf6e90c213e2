package inzage.connector.sync;

import static inzage.connector.sync.Records.result;
import static inzage.connector.sync.Records.student;
import static inzage.connector.sync.Records.subject;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Result;
import inzage.connector.canonical.Student;
import inzage.connector.plausibility.AverageChecks;
import inzage.connector.publication.setting.Settings;
import inzage.connector.store.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

class AverageChecksContractTest {
    private static final String SOURCE = "administration";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @ParameterizedTest
    @EnumSource
    void counts_averages_that_do_not_fit_until_they_do(TestDatabase database) {
        try (TestSchool school = new TestSchool(database.fresh(), home)
                .source(SOURCE, "subject", "student", "result")
                .source("timetable", "subject")) {
            Map.of("withdrawn", "100%", "changed", "100%", "rejected", "100%").forEach(school.guards::put);
            AverageChecks checks = new AverageChecks(
                    new JdbcTemplate(school.connections()),
                    school.reader,
                    school,
                    id -> Settings.CLOSED,
                    TransactionOperations.withoutTransaction());

            deliver(school, "4.0");
            Set<RecordId> students = Set.of(school.one(Student.class, "s1").id());
            checks.applied(TestSchool.ID, "timetable", 1, students, false);
            checks.catchUp();
            assertThat(checks.misfits(TestSchool.ID, SOURCE)).isZero();
            checks.applied(TestSchool.ID, SOURCE, 1, students, false);
            checks.applied(TestSchool.ID, SOURCE, 1, students, false);
            assertThat(checks.misfits(TestSchool.ID, SOURCE)).isZero();
            checks.catchUp();
            assertThat(checks.misfits(TestSchool.ID, SOURCE)).isEqualTo(1);

            deliver(school, "6.5");
            checks.applied(TestSchool.ID, SOURCE, 2, students, false);
            checks.catchUp();
            assertThat(checks.misfits(TestSchool.ID, SOURCE)).isZero();
        }
    }

    private static void deliver(TestSchool school, String average) {
        school.run(SOURCE, RunMode.FULL, out -> {
            out.accept(subject("wi", "Wiskunde"));
            out.accept(student("s1", "Vos"));
            out.accept(result("r1", Ref.key("s1"), "7.0"));
            out.accept(result("r2", Ref.key("s1"), "6.0"));
            out.accept(result(
                    "r3",
                    Ref.key("s1"),
                    average,
                    "kind",
                    Result.Kind.AVERAGE,
                    "contributors",
                    List.of(Ref.key("r1"), Ref.key("r2"))));
            Stream.of("subject", "student", "result").forEach(kind -> out.whole(Records.kind(kind), Records.ALL));
        });
    }
}
