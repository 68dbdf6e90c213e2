package inzage.connector.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradeTextTest {
    @ParameterizedTest
    @CsvSource({"'5,3', 5.3", "7.9, 7.9", "' 6 ', 6", "10, 10", "0, 0", "11, 11", "'-1', -1", "'5,45', 5.45"})
    void reads_both_separators_exactly(String text, BigDecimal number) {
        assertThat(GradeText.number(text)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "V", "G", "O", "INH", "VR", "OG", "GG", "*", "8-", "7+", "6½", "", "1.000,5", "5,", "NaN", "1e3", "٣"
            })
    void a_symbol_is_no_number(String text) {
        assertThat(GradeText.number(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, true", "1.0, true", "10, true", "0.9, false", "10.1, false", "0, false", "11, false"})
    void the_scale_is_1_to_10_unless_said(BigDecimal value, boolean on) {
        assertThat(GradeText.onScale(value, null, null)).isEqualTo(on);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "100, true", "-0.1, false", "100.5, false"})
    void another_scale_is_taken_as_said(BigDecimal value, boolean on) {
        assertThat(GradeText.onScale(value, BigDecimal.ZERO, new BigDecimal(100)))
                .isEqualTo(on);
    }
}
