package inzage.portal.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"7.2|7,2", "7,2|7,2", "10|10", "' 6.75 '|6,75", "V|V", "v.g.|v.g.", "1.2.3|1.2.3", "-0.5|-0,5"})
    void a_number_has_a_decimal_comma_and_a_word_stays(String delivered, String shown) {
        assertThat(GradeText.of(delivered)).isEqualTo(shown);
    }
}
