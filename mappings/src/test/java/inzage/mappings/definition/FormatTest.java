package inzage.mappings.definition;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.mappings.definition.Format.Dated;
import inzage.mappings.definition.Format.Epoch;
import inzage.mappings.definition.Format.TwoYears;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @ParameterizedTest(name = "{0} as {1} is {2}")
    @CsvSource(nullValues = "-", textBlock = """
            2026-08-01,               epoch,             1785535200
            2026-08-01T00:00:00Z,     epoch,             1785542400
            2026-12-28,               w,                 53
            2027-01-03,               w,                 53
            2027-01-04,               w,                 1
            2027-01-04,               YYYY-'W'ww,        2027-W01
            2026-09-30,               yyyyMMdd,          20260930
            2026-09-30T22:30:00Z,     yyyyMMdd HHmm,     20261001 0030
            2026-09-30T22:30:00+02:00, yyyyMMdd,         20260930
            2026-09-30T22:30:00,      HH:mm,             22:30
            2026-2027,                yyyy / yyyy,       2026 / 2027
            2026-07-31,               yyyy-yyyy,         2025-2026
            2026-08-01,               yyyy-yyyy,         2026-2027
            next week,                yyyyMMdd,          -
            next week,                yyyy-yyyy,         -
            next week,                epoch,             -
            """)
    void writes_dates_moments_and_school_years_as_a_system_wants_them(String value, String format, String written) {
        assertThat(format(format).write(value, ZONE).orElse(null)).isEqualTo(written);
    }

    private static Format format(String words) {
        if (words.equals("epoch")) {
            return new Epoch();
        }
        return words.indexOf("yyyy") < words.lastIndexOf("yyyy")
                ? new TwoYears(words)
                : new Dated(DateTimeFormatter.ofPattern(words, Format.WEEKS));
    }
}
