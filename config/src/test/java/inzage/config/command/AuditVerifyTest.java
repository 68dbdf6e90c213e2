package inzage.config.command;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.config.command.shell.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditVerifyTest {
    private final Path home;
    private final Asked asked;

    AuditVerifyTest(@TempDir Path home) throws IOException {
        this.home = home;
        this.asked = new Asked(home);
    }

    @AfterEach
    void stop() {
        asked.close();
    }

    @Test
    void asks_the_running_program_and_says_what_is_wrong_where() {
        asked.answers("GET", "/audit/verification?school=waterkant", 200, """
                {"seals":3,"lines":7,"findings":[
                  {"school":"waterkant","minute":"2026-11-02T09:00:00Z","sentence":"seal 1: 1 of its lines are gone"},
                  {"sentence":"it is gone"}]}""");

        assertThat(asked.give("audit", "verify", "--school", "waterkant")).isEqualTo(1);
        assertThat(asked.printed())
                .containsExactly(
                        "waterkant, 2026-11-02T09:00:00Z: seal 1: 1 of its lines are gone",
                        "the installation, at a minute unknown: it is gone",
                        "3 seals over 7 lines that are kept: this audit cannot be relied upon.");
    }

    @Test
    void says_that_all_is_well() {
        asked.answers("GET", "/audit/verification", 200, "{\"seals\":3,\"lines\":7,\"findings\":[]}");

        assertThat(asked.give("audit", "verify")).isZero();
        assertThat(asked.printed()).containsExactly("3 seals over 7 lines that are kept: all is as it was sealed.");
    }

    @Test
    void reads_the_database_by_itself_while_the_program_is_stopped() throws IOException {
        asked.close();
        Files.writeString(home.resolve("key"), "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
        String url = "jdbc:h2:file:" + home.resolve("one") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
        Flyway.configure().dataSource(url, "sa", "").load().migrate();
        String at = "--spring.datasource.url=" + url;

        assertThat(asked.give("audit", "verify", at)).isZero();
        assertThat(asked.give("audit", "verify", "--school", "typo", at)).isEqualTo(ExitCode.REFUSED.number());
        Files.createDirectories(home.resolve("audit"));
        Files.writeString(home.resolve("audit/heads"), "waterkant 1 2026-11-02T09:00:00Z " + "0".repeat(64) + "\n");
        assertThat(asked.give("audit", "verify", at)).isEqualTo(1);
        assertThat(asked.printed())
                .contains("waterkant, 2026-11-02T09:00:00Z: seal 1 is known outside of the database and gone");
    }

    @Test
    void says_how_it_is_used() {
        assertThat(asked.give("audit", "verify", "waterkant")).isEqualTo(2);
    }
}
