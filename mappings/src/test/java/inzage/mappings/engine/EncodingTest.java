package inzage.mappings.engine;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Student;
import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A school's list as programs write it: by Excel, as UTF-8 with and without a byte-order mark, on one day and the next. */
class EncodingTest {
    private static final String LIST = "leerlingnummer;roepnaam;achternaam\r\n1;Zoë;Çelik\r\n2;Núria;Bergh\r\n";

    @ParameterizedTest
    @CsvSource({"windows-1252, ''", "UTF-8, ''", "UTF-8, \uFEFF", "UTF-16LE, \uFEFF", "UTF-16BE, \uFEFF"})
    void names_stay_whole_however_they_were_saved(String encoding, String mark) {
        byte[] bytes = (mark + LIST).getBytes(Charset.forName(encoding));

        Got got = Got.of("vo-export", "", new Given().with("leerlingen.csv", bytes));

        assertThat(got.all(Student.class)).extracting(Student::givenName).containsExactly("Zoë", "Núria");
        assertThat(got.all(Student.class)).extracting(Student::familyName).containsExactly("Çelik", "Bergh");
    }
}
