package inzage.mappings.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inzage.mappings.definition.Definition;
import inzage.mappings.engine.Binding;
import inzage.mappings.load.DefinitionReader;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Entries;
import inzage.mappings.yaml.Mistakes;
import inzage.mappings.yaml.YamlReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterTest {
    private static final Definition DEFINITION =
            DefinitionReader.read(YamlReader.read("test.yml", new StringReader("""
                    inzage: 1
                    system: test
                    title: A test
                    version: 1
                    evidence: own
                    parameters:
                      address: { type: url, about: where it is, example: "https://service.example/" }
                      key:     { type: secret, about: the key of the connection }
                      size:    { type: number, about: rows per page, default: 25 }
                      whole:   { type: boolean, about: everything, optional: true }
                      since:   { type: date, about: the first day, optional: true }
                      numbers: { type: list, about: numbers of pupils, optional: true }
                      pause:   { type: duration, about: between calls, optional: true }
                    fetch: { kind: files, package: folder }
                    read: { format: csv }
                    sets: { pupils: { file: pupils.csv, id: id } }
                    map:
                      student: { from: pupils, key: id, fields: { givenName: name } }
                    """)));
    private static final String ADDRESS = "address: https://school.example/service";

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();

    ParameterTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            size: many                                  | 'size' is a number like 25 or 0.5, not 'many'
            size: 1e9                                   | 'size' is a number like 25 or 0.5, not '1e9'
            whole: yes                                  | 'whole' is true or false, not 'yes'
            since: 1-8-2026                             | 'since' is a date like 2026-08-01, not '1-8-2026'
            since: 2026-02-30                           | 'since' is a date like 2026-08-01, not '2026-02-30'
            pause: 2 seconds                            | '2 seconds' is no duration like 2s, 10m, 3h or 1d
            pause: [2s]                                 | 'pause' is a text, not a list
            numbers: none.csv                           | there is no file none.csv; create it, or write the list here
            key: hunter2                                | 'key' may not stand in this file; put it in the file
            """)
    void a_value_of_another_type_is_refused_with_a_sentence(String written, String sentence) {
        environment.put("INZAGE_CENTRUM_ROOSTER_2_KEY", "k");

        assertThatThrownBy(() -> read(ADDRESS + "\n" + written))
                .isInstanceOf(DefinitionError.class)
                .hasMessageContaining(sentence)
                .hasMessageNotContaining("hunter2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ftp://school.example/      | is no address like
            school.example/geheim      | is no address like
            https:///service           | is no address like
            https://school.example/#a  | is no address like
            https://sch ool.example/   | is no address like
            https://u:geheim@school.example/ | may not hold a user or password
            """)
    void an_address_is_checked_without_being_repeated(String written, String sentence) {
        environment.put("INZAGE_CENTRUM_ROOSTER_2_KEY", "k");

        assertThatThrownBy(() -> read("address: \"" + written + "\""))
                .hasMessageContaining(sentence)
                .hasMessageNotContaining(written);
    }

    @Test
    void what_is_missing_is_asked_for_with_an_example() {
        assertThatThrownBy(() -> read("size: 10"))
                .hasMessageContaining("'address' is missing: where it is, e.g. https://service.example/");
    }

    @Test
    void a_missing_secret_is_asked_for_with_both_places() {
        assertThatThrownBy(() -> read(ADDRESS))
                .hasMessageContaining("the secret 'key' is missing (the key of the connection)")
                .hasMessageContaining(folder.resolve("centrum/rooster-2/key").toString())
                .hasMessageContaining("INZAGE_CENTRUM_ROOSTER_2_KEY");
    }

    @Test
    void a_secret_comes_from_its_file_before_the_environment_and_from_the_school_before_its_board() throws IOException {
        environment.put("INZAGE_LINDELAAN_ROOSTER_2_KEY", "environment of the board");
        assertThat(secret()).isEqualTo("environment of the board");

        write("lindelaan", "file of the board\n");
        assertThat(secret()).isEqualTo("file of the board");

        environment.put("INZAGE_CENTRUM_ROOSTER_2_KEY", "environment of the school");
        assertThat(secret()).isEqualTo("environment of the school");

        write("centrum", "file of the school\r\n");
        assertThat(secret()).isEqualTo("file of the school");
    }

    @Test
    void a_secret_that_everybody_can_read_is_refused() throws IOException {
        Path file = write("centrum", "k");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        assertThatThrownBy(() -> read(ADDRESS)).hasMessageContaining("chmod 600");
    }

    @Test
    void an_empty_file_is_no_secret() throws IOException {
        write("centrum", "\n");

        assertThatThrownBy(() -> read(ADDRESS)).hasMessageContaining("the secret 'key' is missing");
    }

    @Test
    void a_secret_shows_itself_nowhere() {
        environment.put("INZAGE_CENTRUM_ROOSTER_2_KEY", "canary-geheim");

        Binding binding = read(ADDRESS);

        assertThat(binding.toString()).doesNotContain("canary-geheim");
        assertThat(binding.texts()).doesNotContainKey("key").containsEntry("size", "25");
    }

    @Test
    void a_list_may_be_the_only_column_of_a_file() throws IOException {
        environment.put("INZAGE_CENTRUM_ROOSTER_2_KEY", "k");
        Path file = Files.writeString(folder.resolve("numbers.csv"), "number\n300123\n 300124 \n");

        assertThat(read(ADDRESS + "\nnumbers: " + file).lists()).containsEntry("numbers", List.of("300123", "300124"));
    }

    private String secret() {
        return Objects.requireNonNull(read(ADDRESS).secrets().get("key")).text();
    }

    private Path write(String owner, String secret) throws IOException {
        Path file = folder.resolve(owner).resolve("rooster-2").resolve("key");
        Files.createDirectories(file.getParent());
        Files.writeString(file, secret);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    private Binding read(String source) {
        Mistakes mistakes = new Mistakes();
        Entries entries = Entries.of(YamlReader.read("centrum.yml", new StringReader(source)), mistakes);
        SourceSecrets secrets =
                new SourceSecrets(new Secrets(folder, environment), List.of("centrum", "lindelaan"), "rooster-2");
        return mistakes.whole(() -> BindingReader.read(DEFINITION, entries, secrets, false));
    }
}
