package inzage.portal.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import inzage.connector.canonical.DateRange;
import inzage.portal.problem.Refusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {
    private static final LocalDate WEDNESDAY = LocalDate.parse("2026-11-04");

    @ParameterizedTest
    @CsvSource({
        "2026-11-02, 2026-11-02, 2026-11-02, 2026-11-02",
        "2026-11-01, 2027-01-01, 2026-11-01, 2027-01-01",
        "2026-11-10, ,           2026-11-10, 2026-11-16",
        ",           2026-11-10, 2026-11-04, 2026-11-10",
        ",           ,           2026-11-02, 2026-11-08",
    })
    void are_those_asked_for_or_a_week(
            @Nullable LocalDate from, @Nullable LocalDate through, LocalDate first, LocalDate last) {
        assertThat(new Days(from, through).at(WEDNESDAY)).isEqualTo(new DateRange(null, first, last));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-02, 2026-11-01",
        "2026-11-01, 2027-01-02",
        "1899-12-31, ",
        ",           +999999999-12-31",
    })
    void are_refused_if_they_are_too_many_in_the_wrong_order_or_far_away(
            @Nullable LocalDate from, @Nullable LocalDate through) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> new Days(from, through));
    }
}
