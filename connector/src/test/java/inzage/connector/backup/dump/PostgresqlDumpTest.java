package inzage.connector.backup.dump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inzage.connector.backup.BackupRefused;
import inzage.connector.backup.BackupSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With tools that only tell how they were called: real ones have to be as new as the server, which the tests bring along. */
class PostgresqlDumpTest {
    private final Path folder;
    private final PostgresqlDump dump;

    PostgresqlDumpTest(@TempDir Path folder) {
        this.folder = folder;
        this.dump = new PostgresqlDump(
                ServerAddress.of("jdbc:postgresql://db.example/inzage", "inzage", "Kanarie-secret"),
                new BackupSettings(folder.toString()));
    }

    @Test
    void gives_the_password_where_nobody_else_can_read_it() throws IOException {
        Path told = folder.resolve("told");
        tool("pg_dump", "echo \"$PGPASSWORD $PGHOST $*\" > " + told);

        dump.write(folder.resolve("dump"));

        assertThat(told)
                .content()
                .startsWith("Kanarie-secret db.example --format=custom")
                .doesNotContain("--password", " Kanarie");
    }

    @Test
    void loads_all_or_nothing() throws IOException {
        Path told = folder.resolve("told");
        tool("pg_restore", "echo \"$*\" > " + told);

        dump.load(folder.resolve("dump"));

        assertThat(told).content().contains("--single-transaction", "--exit-on-error", "--dbname=inzage");
    }

    @Test
    void does_not_repeat_what_a_tool_says_for_it_may_quote_what_is_stored() throws IOException {
        tool("pg_restore", "echo 'COPY students, line 7: Noor de Graaf' >&2; exit 3");

        assertThatThrownBy(() -> dump.load(folder.resolve("dump")))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("ended with 3")
                .hasMessageNotContaining("Noor");
    }

    @Test
    void says_which_tool_is_missing() {
        assertThatThrownBy(() -> dump.write(folder.resolve("dump")))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("pg_dump")
                .hasMessageContaining("inzage.backup.postgresql-tools");
    }

    private void tool(String name, String script) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }
}
