package inzage.connector.publication.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inzage.connector.publication.grade.RunningAverage.Composed;
import inzage.connector.publication.grade.RunningAverage.Given;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunningAverageTest {
    @ParameterizedTest
    @CsvSource({"4.6, 4.3, 4.5", "2.4, 2.3, 2.4", "2.7, 8.2, 5.5", "8.7, 2.6, 5.7", "7.1, 9.2, 8.2"})
    void rounds_where_floating_point_would_not(BigDecimal one, BigDecimal other, BigDecimal shown) {
        assertThat(RunningAverage.of(List.of(given(one, 1), given(other, 1)), InnerRounding.NONE)
                        .orElseThrow()
                        .rounded(1))
                .isEqualByComparingTo(shown);
    }

    @Test
    void has_no_average_of_nothing() {
        assertThat(RunningAverage.of(List.of(), InnerRounding.NONE)).isEmpty();
        assertThat(RunningAverage.of(List.of(new Composed(List.of(), Fraction.of(BigDecimal.ONE))), InnerRounding.NONE))
                .isEmpty();
    }

    @Test
    void rounds_half_up_in_one_step() {
        Fraction third = Fraction.of(BigDecimal.ONE).dividedBy(Fraction.of(new BigDecimal("3")));

        assertThat(third.rounded(10)).isEqualByComparingTo("0.3333333333");
        assertThat(Fraction.of(new BigDecimal("1E+2")).rounded(0)).isEqualByComparingTo("100");
        assertThatThrownBy(() -> third.dividedBy(Fraction.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    private static Given given(BigDecimal grade, int weight) {
        return new Given(Fraction.of(grade), Fraction.of(new BigDecimal(weight)));
    }
}
