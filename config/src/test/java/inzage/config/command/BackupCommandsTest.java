package inzage.config.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the files of an embedded database. */
class BackupCommandsTest {
    private final Path home;
    private final Asked asked;

    BackupCommandsTest(@TempDir Path home) throws IOException {
        this.home = home;
        this.asked = new Asked(home);
        Files.writeString(home.resolve("key"), "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
    }

    @AfterEach
    void stop() {
        asked.close();
    }

    @Test
    void moves_to_its_place_what_the_running_program_wrote() throws IOException {
        Path made = Files.writeString(home.resolve("made.zip"), "zip");
        asked.answers("POST", "/backups", 201, "{\"file\":\"" + made + "\"}");
        Path file = home.resolve("mine.zip");

        assertThat(asked.give("backup", file.toString())).isZero();
        assertThat(file).hasContent("zip");
        assertThat(made).doesNotExist();

        assertThat(asked.give("backup", file.toString())).isEqualTo(1);
        assertThat(asked.said()).contains("never replaces");
    }

    @Test
    void does_it_by_itself_while_the_program_is_stopped() {
        asked.close();
        Flyway.configure().dataSource(url("one"), "sa", "").load().migrate();
        String file = home.resolve("mine.zip").toString();

        assertThat(asked.give("backup", file, at("one"))).isZero();
        assertThat(asked.give("restore", file, "--dry-run", at("two"))).isZero();
        assertThat(asked.give("restore", file, at("two"))).isZero();
        assertThat(asked.give("restore", file, at("two"))).isEqualTo(1);

        assertThat(asked.said()).contains("The database is not empty");
        assertThat(asked.printed()).anyMatch(line -> line.contains("stays closed until"));
    }

    @Test
    void says_what_is_no_backup() throws IOException {
        Path file = Files.writeString(home.resolve("letter.txt"), "Dear reader");

        assertThat(asked.give("restore", file.toString(), at("two"))).isEqualTo(1);
        assertThat(asked.said()).contains("There is no backup in");
    }

    @Test
    void says_which_jar_is_missing_for_an_upgrade() {
        Flyway.configure().dataSource(url("one"), "sa", "").load().migrate();

        assertThat(asked.give("upgrade-h2", home.resolve("no.jar").toString(), at("one")))
                .isEqualTo(1);
        assertThat(asked.said()).contains("There is no file");
    }

    private String at(String name) {
        return "--spring.datasource.url=" + url(name);
    }

    private String url(String name) {
        return "jdbc:h2:file:" + home.resolve(name) + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
    }
}
