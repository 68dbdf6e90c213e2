package inzage.mappings.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inzage.mappings.yaml.Place;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsReaderTest {
    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource({
        "4-3-2014, d-M-yyyy, 2014-03-04",
        "04-03-14, dd-MM-yy, 2014-03-04",
        "20140304, yyyyMMdd, 2014-03-04",
        "2014y0304, yyyy'y'MMdd, 2014-03-04"
    })
    void a_date_is_read_as_the_system_writes_it(String text, String pattern, LocalDate date) {
        assertThat(LocalDate.parse(text, pattern(pattern))).isEqualTo(date);
    }

    @Test
    void a_day_that_does_not_exist_is_not_taken_for_another() {
        DateTimeFormatter dutch = pattern("d-M-yyyy");

        assertThatThrownBy(() -> LocalDate.parse("31-2-2014", dutch)).isInstanceOf(DateTimeException.class);
    }

    private static DateTimeFormatter pattern(String pattern) {
        return AsReader.pattern(pattern, new Place("test.yml", 1, 1));
    }
}
