package inzage.portal.result;

import static inzage.portal.People.id;
import static inzage.portal.Records.DUTCH;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Enrolment;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Result;
import inzage.connector.publication.Showing;
import inzage.connector.publication.Shown;
import inzage.portal.People;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudyYearsTest {
    private static final String YEAR = "2026-2027";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # enrolments | results | year of study
              3          | 3       | 3
              3          | 2 4     | 3
              -          | 3 3     | 3
              - 3        | -       | 3
              3 4        | 3       | 3
              3 4        | -       |
              -          | 3 4     |
              -          | -       |
            """)
    void the_enrolment_says_it_before_the_results_do_and_nobody_if_they_differ(
            String enrolments, String results, @Nullable Integer expected) {
        StudyYears years = new StudyYears(
                Arrays.stream(enrolments.split(" "))
                        .map(year -> enrolment(YEAR, number(year)))
                        .toList(),
                Arrays.stream(results.split(" "))
                        .map(year -> result(YEAR, number(year)))
                        .toList());

        assertThat(years.in(YEAR)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-2027, 4", "2025-2026, 3"})
    void each_school_year_has_its_own(String schoolYear, int expected) {
        StudyYears years = new StudyYears(
                List.of(enrolment("2025-2026", Optional.of(3))), List.of(result("2026-2027", Optional.of(4))));

        assertThat(years.in(schoolYear)).isEqualTo(expected);
    }

    private static Optional<Integer> number(String year) {
        return year.equals("-") ? Optional.empty() : Optional.of(Integer.valueOf(year));
    }

    private static Shown<Enrolment> enrolment(String schoolYear, Optional<Integer> yearOfStudy) {
        Map<String, Object> values = new HashMap<>(
                Map.of("student", Ref.id(People.CHILD), "schoolYear", schoolYear, "from", LocalDate.of(2026, 8, 1)));
        yearOfStudy.ifPresent(year -> values.put("yearOfStudy", year));
        return Showing.shown(id(1), (Enrolment) Kind.of(Enrolment.class).create(values));
    }

    private static Shown<Result> result(String schoolYear, Optional<Integer> yearOfStudy) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "student",
                Ref.id(People.CHILD),
                "subject",
                Ref.id(DUTCH),
                "schoolYear",
                schoolYear,
                "kind",
                Result.Kind.TEST,
                "grade",
                "7"));
        yearOfStudy.ifPresent(year -> values.put("yearOfStudy", year));
        return Showing.shown(id(2), (Result) Kind.of(Result.class).create(values));
    }
}
