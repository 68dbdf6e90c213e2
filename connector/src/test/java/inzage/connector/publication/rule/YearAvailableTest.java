package inzage.connector.publication.rule;

import static inzage.connector.publication.rule.Samples.id;
import static inzage.connector.publication.rule.Samples.record;
import static inzage.connector.publication.rule.Samples.stored;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Absence;
import inzage.connector.canonical.Enrolment;
import inzage.connector.canonical.Incident;
import inzage.connector.canonical.Lesson;
import inzage.connector.canonical.Medical;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.SchoolYear;
import inzage.connector.canonical.StandardTest;
import inzage.connector.canonical.Ynu;
import inzage.connector.publication.Module;
import inzage.connector.publication.decision.Calendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearAvailableTest {
    private static final SchoolYear NEXT = new SchoolYear(
            "2027-2028",
            LocalDate.parse("2027-08-01"),
            LocalDate.parse("2028-07-31"),
            List.of(),
            List.of(),
            LocalDate.parse("2027-08-23"));

    /** "Earlier" begins at the first lesson day of the next year, where the school tells it; at the latest 1 September. */
    @ParameterizedTest
    @CsvSource({
        "2026-2027, hidden, 2027-08-22T21:59:59Z, VISIBLE",
        "2026-2027, hidden, 2027-08-22T22:00:00Z, YEAR_NOT_AVAILABLE",
        "2026-2027, shown,  2027-08-22T22:00:00Z, VISIBLE",
        "2025-2026, hidden, 2026-08-31T21:59:59Z, VISIBLE",
        "2025-2026, hidden, 2026-08-31T22:00:00Z, YEAR_NOT_AVAILABLE",
        "2025-2026, shown,  2026-08-31T22:00:00Z, VISIBLE",
        "2027-2028, shown,  2027-07-31T21:59:59Z, YEAR_NOT_AVAILABLE",
        "2027-2028, shown,  2027-07-31T22:00:00Z, VISIBLE"
    })
    void hides_earlier_years_without_history_and_years_to_come(
            String year, String history, String now, String outcome) {
        Scene scene = enrolments(history).at(now);

        assertThat(outcome(scene, year)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-2028, 2027-06-30T21:59:59Z, YEAR_NOT_AVAILABLE",
        "2027-2028, 2027-06-30T22:00:00Z, VISIBLE",
        // The day lies in 2026-2027 and says nothing about the year after next.
        "2028-2029, 2027-06-30T22:00:00Z, YEAR_NOT_AVAILABLE",
        "2028-2029, 2028-07-31T21:59:59Z, YEAR_NOT_AVAILABLE",
        "2028-2029, 2028-07-31T22:00:00Z, VISIBLE"
    })
    void shows_next_year_from_the_day_that_the_school_says(String year, String now, String outcome) {
        Scene scene = enrolments("shown").at(now);
        scene.settings.put("nextYearVisibleFrom", "2027-07-01");

        assertThat(outcome(scene, year)).isEqualTo(outcome);
    }

    @Test
    void says_when_to_ask_again() {
        Scene scene = enrolments("hidden").at("2027-06-01T09:00:00Z");
        scene.settings.put("nextYearVisibleFrom", "2027-07-01");

        assertThat(scene.decide(List.of(enrolment("2027-2028"))).next())
                .contains(Instant.parse("2027-06-30T22:00:00Z"));
        assertThat(scene.at("2027-08-10T09:00:00Z")
                        .decide(List.of(enrolment("2026-2027")))
                        .next())
                .contains(Instant.parse("2027-08-22T22:00:00Z"));
    }

    @Test
    void hides_no_average_over_what_is_out_of_sight_in_another_year() {
        assertThat(new YearAvailable().hidesAverages()).isFalse();
    }

    @Test
    void finds_the_year_of_a_record_that_names_none_by_its_date() {
        Calendar calendar = new Calendar(Scene.ZONE, List.of(NEXT));

        assertThat(RecordYear.of(record(Absence.class, Map.of("date", LocalDate.parse("2027-08-01"))), calendar))
                .contains("2027-2028");
        assertThat(RecordYear.of(
                        record(Lesson.class, Map.of("from", LocalDateTime.parse("2027-07-31T23:59:00"))), calendar))
                .contains("2026-2027");
        assertThat(RecordYear.of(record(Incident.class, Map.of("at", Instant.parse("2027-07-31T22:00:00Z"))), calendar))
                .contains("2027-2028");
        assertThat(RecordYear.of(
                        record(StandardTest.class, Map.of("takenOn", LocalDate.parse("2027-07-31"))), calendar))
                .contains("2026-2027");
        assertThat(RecordYear.of(record(Medical.class, Map.of()), calendar)).isEmpty();
    }

    private static Scene enrolments(String history) {
        Scene scene = new Scene();
        scene.module = Optional.of(Module.ENROLMENTS);
        scene.years = List.of(NEXT);
        scene.student.put("birthDate", LocalDate.parse("2016-05-04"));
        scene.student.put("attending", Ynu.YES);
        return scene.module(Map.of("history", history));
    }

    private static String outcome(Scene scene, String year) {
        return scene.decide(List.of(enrolment(year)))
                .records()
                .get(0)
                .hidden()
                .map(Enum::name)
                .orElse("VISIBLE");
    }

    private static inzage.connector.store.Stored<Enrolment> enrolment(String year) {
        return stored(
                id(70),
                record(
                        Enrolment.class,
                        Map.of(
                                "student",
                                Ref.id(Samples.STUDENT),
                                "schoolYear",
                                year,
                                "from",
                                LocalDate.of(Integer.parseInt(year.substring(0, 4)), 8, 1))));
    }
}
