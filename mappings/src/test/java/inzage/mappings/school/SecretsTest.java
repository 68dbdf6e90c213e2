package inzage.mappings.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inzage.connector.school.Secret;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretsTest {
    private static final Place HERE = new Place("vechtstroom.yml", 3, 5);
    private static final String VARIABLE = "INZAGE_DE_WATERLELIE_ADMINISTRATION_API_KEY";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void a_secret_comes_from_its_file_without_the_end_of_the_line() throws IOException {
        write("kanarie\n", "rw-------");

        assertThat(find(Map.of())).contains(new Secret("kanarie"));
    }

    @Test
    void or_from_the_environment_and_the_file_wins() throws IOException {
        assertThat(find(Map.of(VARIABLE, "kanarie"))).contains(new Secret("kanarie"));
        assertThat(find(Map.of(VARIABLE, ""))).isEmpty();

        write("from the file", "rw-r-----");
        assertThat(find(Map.of(VARIABLE, "kanarie"))).contains(new Secret("from the file"));
    }

    @ParameterizedTest
    @CsvSource({"rw-r--r--", "rw-----w-"})
    void a_file_that_everybody_may_read_or_write_is_refused_with_what_to_do(String permissions) throws IOException {
        write("kanarie", permissions);

        assertThatThrownBy(() -> find(Map.of()))
                .isInstanceOf(DefinitionError.class)
                .hasMessageContaining("vechtstroom.yml:3:5")
                .hasMessageContaining("chmod 600")
                .hasMessageNotContaining("kanarie");
    }

    @Test
    void no_name_leads_out_of_the_folder() throws IOException {
        Files.createDirectories(folder.resolve("secrets"));
        Files.writeString(folder.resolve("outside"), "kanarie");

        Secrets secrets = new Secrets(folder.resolve("secrets"), Map.of());
        assertThat(secrets.find("..", "..", "outside", HERE)).isEmpty();
        assertThat(secrets.find("..", ".", "outside", HERE)).isEmpty();
    }

    @Test
    void both_places_are_named_and_nothing_prints_a_secret() {
        assertThat(secrets(Map.of()).places("de-waterlelie", "administration", "api-key"))
                .contains(folder.resolve("de-waterlelie/administration/api-key").toString(), VARIABLE);
        assertThat(new Secret("kanarie")).hasToString("Secret");
    }

    private java.util.Optional<Secret> find(Map<String, String> environment) {
        return secrets(environment).find("de-waterlelie", "administration", "api-key", HERE);
    }

    private Secrets secrets(Map<String, String> environment) {
        return new Secrets(folder, environment);
    }

    private void write(String content, String permissions) throws IOException {
        Path file = folder.resolve("de-waterlelie/administration/api-key");
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }
}
