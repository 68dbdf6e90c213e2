package inzage.connector.sync;

import static inzage.connector.sync.Records.result;
import static inzage.connector.sync.Records.student;
import static inzage.connector.sync.Records.subject;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Result;
import inzage.connector.store.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How single records, and those of a school year, are found. */
class FoundRecordsContractTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @ParameterizedTest
    @EnumSource
    void a_record_is_found_by_the_key_of_its_source_while_it_is_there(TestDatabase database) {
        try (TestSchool school = school(database)) {
            school.whole("administration", records(result("r1", Ref.key("s1"), "7.0")));

            assertThat(school.reader.find(TestSchool.ID, Result.class, "administration", "r1"))
                    .hasValueSatisfying(
                            found -> assertThat(found.record().grade()).isEqualTo("7.0"));
            assertThat(school.reader.find(TestSchool.ID, Result.class, "administration", "r2"))
                    .isEmpty();
            assertThat(school.reader.find(TestSchool.ID, Result.class, "timetable", "r1"))
                    .isEmpty();

            school.guards.put("withdrawn", "100%");
            school.whole("administration", records(result("r2", Ref.key("s1"), "6.0")));
            assertThat(school.reader.find(TestSchool.ID, Result.class, "administration", "r1"))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void those_of_a_school_year_are_handed_over_one_by_one(TestDatabase database) {
        try (TestSchool school = school(database)) {
            school.whole(
                    "administration",
                    records(
                            result("r1", Ref.key("s1"), "7.0"),
                            result("r2", Ref.key("s1"), "6.0", "schoolYear", "2025-2026"),
                            result("r3", Ref.key("nobody"), "5.0")));

            List<String> grades = new ArrayList<>();
            school.reader.each(
                    TestSchool.ID,
                    Result.class,
                    "2026-2027",
                    found -> grades.add(found.record().grade()));
            assertThat(grades).containsExactly("7.0");
        }
    }

    private TestSchool school(TestDatabase database) {
        return new TestSchool(database.fresh(), home).source("administration", "subject", "student", "result");
    }

    private static Mapped[] records(Mapped... results) {
        List<Mapped> all = new ArrayList<>(List.of(subject("wi", "Wiskunde"), student("s1", "Specht")));
        all.addAll(List.of(results));
        return all.toArray(Mapped[]::new);
    }
}
