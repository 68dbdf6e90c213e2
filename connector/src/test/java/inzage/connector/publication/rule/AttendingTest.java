package inzage.connector.publication.rule;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Enrolment;
import inzage.connector.canonical.GroupMember;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.SchoolYear;
import inzage.connector.canonical.Ynu;
import inzage.connector.publication.decision.Facts;
import inzage.connector.publication.decision.Facts.Membership;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttendingTest {
    private static final List<SchoolYear> YEARS = List.of(
            new SchoolYear(
                    "2026-2027",
                    LocalDate.parse("2026-08-01"),
                    LocalDate.parse("2027-07-31"),
                    List.of(),
                    List.of(),
                    LocalDate.parse("2026-08-17")),
            new SchoolYear(
                    "2027-2028",
                    LocalDate.parse("2027-08-01"),
                    LocalDate.parse("2028-07-31"),
                    List.of(),
                    List.of(),
                    LocalDate.parse("2027-08-23")));

    @ParameterizedTest
    @CsvSource({"YES, VISIBLE", "NO, NOT_ATTENDING", "UNKNOWN, NOT_ATTENDING"})
    void believes_what_the_source_says_before_it_looks_at_enrolments(Ynu said, String outcome) {
        assertThat(enrolled(said).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-11-02, 2027-07-31, 2026-11-01T22:59:59Z, NOT_ATTENDING",
                "2026-11-02, 2027-07-31, 2026-11-01T23:00:00Z, VISIBLE",
                "2026-08-01, 2026-11-02, 2026-11-02T22:59:59Z, VISIBLE",
                "2026-08-01, 2026-11-02, 2026-11-02T23:00:00Z, NOT_ATTENDING",
                "2026-08-01, 2027-07-31, 2027-08-22T21:59:59Z, VISIBLE",
                "2026-08-01, 2027-07-31, 2027-08-22T22:00:00Z, NOT_ATTENDING",
                "2026-08-01, -,          2027-08-22T21:59:59Z, VISIBLE",
                "2026-08-01, -,          2027-08-22T22:00:00Z, NOT_ATTENDING",
                "2026-08-01, 2027-07-30, 2027-07-30T22:00:00Z, NOT_ATTENDING",
            })
    void follows_an_enrolment_and_bridges_the_summer(LocalDate from, LocalDate through, String now, String outcome) {
        Scene scene = enrolled(Ynu.UNKNOWN, enrolment(from, through)).at(now);
        scene.years = YEARS;

        assertThat(scene.outcome()).isEqualTo(outcome);
    }

    @Test
    void bridges_the_summer_to_the_first_of_september_where_the_next_year_is_not_known() {
        Scene scene = enrolled(Ynu.UNKNOWN, enrolment(LocalDate.parse("2026-08-01"), null));

        assertThat(scene.at("2027-08-31T21:59:59Z").outcome()).isEqualTo("VISIBLE");
        assertThat(scene.next()).contains(Instant.parse("2027-08-31T22:00:00Z"));
        assertThat(scene.at("2027-08-31T22:00:00Z").outcome()).isEqualTo("NOT_ATTENDING");
    }

    @Test
    void announces_the_end_of_an_enrolment() {
        Scene scene = enrolled(Ynu.UNKNOWN, enrolment(LocalDate.parse("2026-08-01"), LocalDate.parse("2026-12-31")));

        assertThat(scene.next()).contains(Instant.parse("2026-12-31T23:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-2027, -,          -,          2026-11-02T09:00:00Z, VISIBLE",
                "2026-2027, 2026-11-03, -,          2026-11-02T09:00:00Z, NOT_ATTENDING",
                "2026-2027, -,          2026-11-01, 2026-11-02T09:00:00Z, NOT_ATTENDING",
                "2025-2026, -,          -,          2026-08-31T21:59:59Z, VISIBLE",
                "2025-2026, -,          -,          2026-08-31T22:00:00Z, NOT_ATTENDING",
                "2025-2026, -,          2026-01-31, 2026-08-10T09:00:00Z, NOT_ATTENDING",
                "2025-2026, -,          -,          2027-03-01T09:00:00Z, NOT_ATTENDING",
                "2027-2028, -,          -,          2026-11-02T09:00:00Z, NOT_ATTENDING",
            })
    void looks_at_groups_where_the_school_has_no_enrolments(
            String year, LocalDate from, LocalDate through, String now, String outcome) {
        Scene scene = enrolled(Ynu.UNKNOWN).at(now);
        scene.placement = new Facts.Placement(List.of(), false, List.of(membership(year, from, through)));

        assertThat(scene.outcome()).isEqualTo(outcome);
    }

    @Test
    void closes_to_the_student_too() {
        assertThat(enrolled(Ynu.NO).asStudent().outcome()).isEqualTo("NOT_ATTENDING");
    }

    private static Scene enrolled(Ynu said, Enrolment... enrolments) {
        Scene scene = new Scene();
        scene.student.put("attending", said);
        scene.placement = new Facts.Placement(List.of(enrolments), true, List.of());
        return scene;
    }

    private static Enrolment enrolment(LocalDate from, @Nullable LocalDate through) {
        Map<String, Object> values =
                new HashMap<>(Map.of("student", Ref.id(Samples.STUDENT), "schoolYear", "2026-2027", "from", from));
        if (through != null) {
            values.put("through", through);
        }
        return Samples.record(Enrolment.class, values);
    }

    private static Membership membership(String year, LocalDate from, LocalDate through) {
        return new Membership(year, new GroupMember(Ref.id(Samples.id(31)), Ref.id(Samples.STUDENT), from, through));
    }
}
