package inzage.mappings.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.Student;
import inzage.connector.sync.DeliveryRefused;
import inzage.mappings.read.Limits;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a careless or malicious file does: a sentence or a reject, never a half-read school. */
class HostileTest {
    private static final String SYSTEM = "oneroster-csv";

    @Test
    void a_zip_reads_like_the_files_in_it() {
        Got zipped = Got.of(SYSTEM, "", new Given().with("package.zip", Small.zip()));

        assertThat(zipped.counts())
                .isEqualTo(Got.of(SYSTEM, "", Small.school()).counts())
                .isNotEmpty();
    }

    @Test
    void a_zip_of_one_folder_reads_like_its_files_at_the_root() {
        Map<String, String> files = new LinkedHashMap<>();
        Small.files().forEach((name, text) -> files.put("export/2026/" + name, text));
        files.put("__MACOSX/export/._users.csv", "rubbish");

        assertThat(Got.of(SYSTEM, "", zip(files)).all(Student.class)).hasSize(1);
    }

    @Test
    void a_zip_of_several_folders_is_refused() {
        Map<String, String> files = new LinkedHashMap<>(Small.files());
        files.put("old/users.csv", Small.USERS);

        refused(zip(files), "has files in several folders (old, the root); put them all at the root of the zip.");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 25, 60, 99})
    void t_18_a_truncated_zip_is_refused_wherever_it_was_cut(int percent) {
        byte[] whole = Small.zip();
        byte[] cut = Arrays.copyOf(whole, Math.max(5, whole.length * percent / 100));

        refused(new Given().with("package.zip", cut), "complete");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/users.csv", "/users.csv", "a\\users.csv", "C:users.csv"})
    void t_20_a_name_that_leads_out_of_the_zip_is_refused(String name) {
        Map<String, String> files = new LinkedHashMap<>(Small.files());
        files.put(name, "x");

        refused(zip(files), "holds a file whose name leads out of the zip.");
    }

    @Test
    void t_20_a_zip_bomb_is_refused() {
        Map<String, String> files = new LinkedHashMap<>(Small.files());
        files.put("bomb.csv", "0".repeat(20_000_000));

        refused(zip(files), "times larger unpacked");
    }

    @Test
    void t_20_limits_on_size_and_number_of_files_hold() {
        Limits tight = new Limits(3, 1 << 20, 200, 500, 1000, 10_000);
        Limits small = new Limits(100, 1000, 200, 500, 1000, 10_000);

        assertThatThrownBy(() -> map(tight, zip(Small.files()))).hasMessageContaining("holds more than 3 files");
        assertThatThrownBy(() -> map(small, zip(Small.files()))).hasMessageContaining("unpacks to more than 0 MB");
    }

    @Test
    void t_21_an_endless_line_is_refused() {
        Map<String, String> files = Small.files();
        files.put("users.csv", Small.USERS + "\"" + "x".repeat(3_000_000));

        refused(Given.files(files), "users.csv, after row 3: this is no row, or larger than a row may be");
    }

    @Test
    void t_21_a_character_of_another_encoding_is_refused_with_its_row() {
        Map<String, String> files = Small.files();
        files.remove("users.csv");
        byte[] latin = Small.USERS.replace("Sem", "Zoë").getBytes(StandardCharsets.ISO_8859_1);

        refused(
                Given.files(files).with("users.csv", latin),
                "users.csv, row 2: a character that is not UTF-8; export the file as UTF-8.");
    }

    @Test
    void a_misspelt_column_is_named_with_what_is_there() {
        Map<String, String> files = Small.files();
        files.put("users.csv", Small.USERS.replace("enabledUser", "enabledUsr"));

        refused(
                Given.files(files),
                "users.csv, row 1, lacks the column 'enabledUser'. It has 'enabledUsr': correct the name in the header.");
    }

    @Test
    void a_missing_file_is_named() {
        Map<String, String> files = Small.files();
        files.remove("manifest.csv");
        files.remove("users.csv");

        refused(Given.files(files), "users.csv is missing from the delivery. It holds: ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            k2,,,true,s1,student | 6 cells where the header has 18
            k2,,,true,s1,student,u,,A,B,,,,,,,,,extra | 19 cells where the header has 18
            """)
    void t_21_a_row_of_another_width_is_refused(String row, String complaint) {
        Map<String, String> files = Small.files();
        files.put("users.csv", Small.USERS + row + "\n");

        refused(Given.files(files), "users.csv, row 4: " + complaint);
    }

    @Test
    void a_choice_that_is_not_in_the_delivery_is_refused() {
        assertThatThrownBy(() -> Got.of(SYSTEM, "organisations: [s2]", Small.school()))
                .hasMessage("None of organisations [s2] is in the delivery's orgs. Correct it under the source in the"
                        + " school's file.");
    }

    @Test
    void a_file_that_no_taken_kind_needs_is_not_opened() {
        Map<String, String> files = Small.files();
        files.put("results.csv", "rubbish");

        Got got = Got.of(SYSTEM, "kinds: [student]", Given.files(files));

        assertThat(got.counts()).containsOnlyKeys("student");
        assertThat(got.read).doesNotContainKeys("results", "enrollments");
    }

    @Test
    void a_file_of_a_header_only_is_an_empty_set() {
        Map<String, String> files = Small.files();
        files.put("courses.csv", "sourcedId,status\n");

        Got got = Got.of(SYSTEM, "", Given.files(files));

        assertThat(got.read).containsEntry("courses", 0L);
        assertThat(got.whole).contains("subject");
    }

    @Test
    void an_agent_that_does_not_exist_makes_no_guardianship_and_loses_nothing() {
        Map<String, String> files = Small.files();
        files.put("users.csv", Small.USERS.replace(",o1,,canary", ",\"o1,nobody\",,canary"));

        Got got = Got.of(SYSTEM, "", Given.files(files));

        assertThat(got.all(Guardianship.class)).hasSize(1);
        assertThat(got.all(Student.class)).hasSize(1);
        assertThat(got.rejects).isEmpty();
    }

    @Test
    void a_row_that_comes_twice_alike_counts_once() {
        Map<String, String> files = Small.files();
        files.put(
                "users.csv",
                Small.USERS + Small.USERS.lines().skip(1).findFirst().orElseThrow() + "\n");

        Got got = Got.of(SYSTEM, "", Given.files(files));

        assertThat(got.all(Student.class)).hasSize(1);
        assertThat(got.rejects).isEmpty();
    }

    @Test
    void two_rows_of_one_id_are_both_rejected_and_close_what_they_protect() {
        Map<String, String> files = Small.files();
        files.put("users.csv", Small.USERS + "k1,,,true,s1,student,piet,,Piet,Ander,,502,,,,,,\n");

        Got got = Got.of(SYSTEM, "", Given.files(files));

        assertThat(got.all(Student.class)).isEmpty();
        assertThat(got.rejects).hasSizeGreaterThanOrEqualTo(2).allSatisfy(reject -> assertThat(reject.protective())
                .isTrue());
        assertThat(got.whole).contains("student");
    }

    private static Given zip(Map<String, String> files) {
        return new Given().with("package.zip", Given.zip(files));
    }

    private static void map(Limits limits, Given given) {
        Got.mapping(SYSTEM, "", limits).map(given, Got.MOMENT, new Got());
    }

    private static void refused(Given given, String sentence) {
        Got got = new Got();
        assertThatThrownBy(() -> Got.mapping(SYSTEM, "", Limits.standard()).map(given, Got.MOMENT, got))
                .isInstanceOf(DeliveryRefused.class)
                .hasMessageContaining(sentence);
        assertThat(got.mapped).isEmpty();
    }
}
