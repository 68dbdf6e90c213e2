package inzage.config.demo.extent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemoYearTest {

    @ParameterizedTest
    @CsvSource({"2026-07-31, 2025-2026", "2026-08-01, 2026-2027", "2026-12-31, 2026-2027", "2027-01-01, 2026-2027"})
    void turns_on_the_first_of_august(LocalDate day, String year) {
        assertThat(DemoYear.containing(day).name()).isEqualTo(year);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-08-01", "2026-08-02", "2026-09-15", "2026-11-22", "2027-02-28", "2027-07-31"})
    void spreads_over_weekdays_behind_us_on_any_day_of_the_year(LocalDate today) {
        List<LocalDate> days = DemoYear.containing(today).spread(5, today);

        assertThat(days).hasSize(5).isSorted().allSatisfy(day -> {
            assertThat(day).isBeforeOrEqualTo(today);
            assertThat(day.getDayOfWeek()).isLessThan(DayOfWeek.SATURDAY);
        });
    }

    @Test
    void takes_no_tests_in_the_last_weeks_of_a_past_year() {
        LocalDate today = LocalDate.of(2026, 11, 22);

        assertThat(new DemoYear(2025).spread(3, today))
                .containsExactly(LocalDate.of(2025, 12, 9), LocalDate.of(2026, 3, 13), LocalDate.of(2026, 6, 19));
    }
}
