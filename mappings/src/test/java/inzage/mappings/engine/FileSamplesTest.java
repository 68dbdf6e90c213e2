package inzage.mappings.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import inzage.connector.canonical.Guardian;
import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.Student;
import inzage.connector.canonical.Ynu;
import inzage.connector.sync.DeliveryRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of files that standards and suppliers give as their samples, where they are at hand. */
class FileSamplesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            edexml | edexml-2.1/EDEXML.Voorbeeld.2.1.xml | '' | {enrolment=2, group=8, groupMember=3, site=2, staffMember=3, student=3} | []
            edexml | edexml-2.1/EDEXML.Voorbeeld.2.1-Vla.xml | '' | {enrolment=2, group=7, groupMember=3, staffMember=3, student=3} | []
            edexml | edexml-2.1/EDEXML.invalid_toevoegingen.xml | '' | {enrolment=2, group=8, groupMember=3, site=2, staffMember=3, student=3} | []
            edexml | examples/edexml/edexml-2.1-school.xml | '' | {enrolment=1, group=3, groupMember=3, site=1, staffMember=1, student=2} | []
            oso | oso-2019.1/Voorbeelddossier_OV_POVO_opt_out.xml | '' | {enrolment=10, guardian=3, guardianship=3, student=1} | []
            oso | oso-2019.1/Voorbeelddossier_OV_VOVO_full.xml | '' | {enrolment=2, guardian=3, guardianship=3, student=1} | []
            edfi-xml | edfi-xml | '' | {absence=400, guardian=400, guardianship=400} | []
            sds-csv | examples/sds-csv | format: "1" | {group=1, groupMember=1, guardian=1, guardianship=1, site=1, staffMember=1, student=1} | []
            sds-csv | sds-csv/v2.1 | organisations: ["110003"] | {group=1, groupMember=3, guardian=2, guardianship=3, site=1, staffMember=1, student=3, subject=1} | []
            """)
    void maps_what_it_can(String system, String sample, String school, String counts, String rejects)
            throws IOException {
        Got got = map(system, sample, school);

        assertThat(new TreeMap<>(got.counts())).hasToString(counts);
        assertThat(got.codes()).hasToString(rejects);
    }

    @Test
    void a_file_without_its_school_is_refused_with_the_place() {
        assertThatThrownBy(() -> map("edexml", "edexml-2.1/EDEXML.invalid_1.xml", ""))
                .isInstanceOf(DeliveryRefused.class)
                .hasMessage(
                        "EDEXML.invalid_1.xml, row 1: EDEX/school/schooljaar is missing; this is no EDEXML file, or a"
                                + " damaged one.");
    }

    @Test
    void a_former_pupil_attends_no_longer_and_an_extension_block_is_not_read() throws IOException {
        Got got = map("edexml", "edexml-2.1/EDEXML.invalid_toevoegingen.xml", "");

        assertThat(got.all(Student.class)).extracting(Student::attending).containsExactly(Ynu.YES, Ynu.YES, Ynu.NO);
    }

    @Test
    void who_died_is_no_guardian_and_a_secret_address_is_not_used() throws IOException {
        Got got = map("oso", "oso-2019.1/Voorbeelddossier_OV_POVO_opt_out.xml", "");

        assertThat(got.all(Guardianship.class))
                .extracting(Guardianship::legalRepresentative)
                .containsExactly(Ynu.YES, Ynu.YES, Ynu.NO);
        assertThat(got.all(Guardian.class)).extracting(Guardian::email).doesNotContain("geheim@geheim.geheim");
        assertThat(got.all(Student.class)).extracting(Student::email).containsExactly("leerling@leerling.nl");
    }

    private static Got map(String system, String sample, String school) throws IOException {
        Path file = Path.of(System.getProperty("test.samples", "none"), sample);
        assumeTrue(Files.exists(file), "the sample files are not here");
        Given given = Files.isDirectory(file)
                ? Given.folder(file)
                : new Given().with(file.getFileName().toString(), Files.readAllBytes(file));
        return Got.of(system, school, given);
    }
}
