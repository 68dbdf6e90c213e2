package inzage.mappings.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolYearsTest {
    @ParameterizedTest
    @ValueSource(strings = {"2026-2027", "2026/2027", "2026 / 2027", "2026-27", "20262027"})
    void all_notations_are_one(String text) {
        assertThat(SchoolYears.of(text)).contains("2026-2027");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "2026-2028", "2027-2026", "26-27", "schooljaar", ""})
    void what_is_not_clear_is_no_school_year(String text) {
        assertThat(SchoolYears.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2027, 2026-2027", "2026-2027, 2026-2027", "2000, 1999-2000"})
    void one_year_is_the_end_if_the_definition_says_so(String text, String year) {
        assertThat(SchoolYears.endingIn(text)).contains(year);
    }

    @ParameterizedTest
    @CsvSource({"2026-07-31, 2025-2026", "2026-08-01, 2026-2027", "2027-01-10, 2026-2027"})
    void a_day_lies_in_a_school_year(LocalDate day, String year) {
        assertThat(SchoolYears.of(day)).isEqualTo(year);
    }
}
