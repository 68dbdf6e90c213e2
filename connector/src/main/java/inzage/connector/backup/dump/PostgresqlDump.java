package inzage.connector.backup.dump;

import inzage.connector.backup.BackupRefused;
import inzage.connector.backup.BackupSettings;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;

/** What {@code pg_dump} writes and {@code pg_restore} reads. */
record PostgresqlDump(ServerAddress server, BackupSettings settings) implements Dump {
    @Override
    public void write(Path file) {
        run(List.of(
                settings.tool("pg_dump"),
                "--format=custom",
                "--no-owner",
                "--no-acl",
                "--no-password",
                "--file=" + file));
    }

    @Override
    public void load(Path file) {
        run(List.of(
                settings.tool("pg_restore"),
                "--single-transaction",
                "--exit-on-error",
                "--no-owner",
                "--no-acl",
                "--no-password",
                "--dbname=" + server.environment().get("PGDATABASE"),
                file.toString()));
    }

    @Override
    public String database() {
        return "postgresql";
    }

    @Override
    public String versionQuery() {
        return "show server_version";
    }

    /** What the tool says may quote what is stored: it goes to nobody, but for its exit code. */
    private void run(List<String> command) {
        String tool = command.get(0);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
        builder.environment().putAll(server.environment());
        try {
            int code = builder.start().waitFor();
            if (code != 0) {
                throw new BackupRefused(tool + " ended with " + code
                        + ". Run it yourself to read why; often it is older than the server, or may not sign in.");
            }
        } catch (IOException e) {
            throw new BackupRefused(
                    "There is no '" + tool
                            + "'. Install PostgreSQL's client programs, of the server's version or newer, or say"
                            + " in inzage.backup.postgresql-tools in which folder they lie.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BackupRefused(tool + " was interrupted.", e);
        }
    }
}
