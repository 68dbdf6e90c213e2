package inzage.connector.backup.h2;

import inzage.connector.backup.BackupRefused;
import inzage.connector.backup.archive.Leftovers;
import inzage.connector.backup.dump.H2Trouble;
import inzage.connector.store.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Brings the file of an embedded database to the version of H2 that the program has: the old version writes a script of SQL, this
 * one reads it. The old file stays beside the new one.
 *
 * @param url of the database, as in the settings
 */
public record H2Upgrade(
        String url, @Nullable String user, @Nullable String password) {
    private static final String ENDING = ".mv.db";

    /**
     * Writes the file anew.
     *
     * @param jar of the version that wrote the file
     * @return where the old file lies now
     * @throws BackupRefused if that cannot be done; the file is as it was
     */
    public Path from(Path jar) {
        Path file = file();
        Path script = file.resolveSibling(file.getFileName() + ".sql");
        try (OldDriver driver = OldDriver.in(jar)) {
            Files.deleteIfExists(script);
            Files.createFile(script, OwnerOnly.file(script));
            String version = written(driver, script);
            Path old = Files.move(file, file.resolveSibling(file.getFileName() + "." + version));
            return read(script, old, file, version);
        } catch (IOException e) {
            throw new BackupRefused(
                    "The file cannot be written anew: " + e.getClass().getSimpleName(), e);
        } finally {
            Leftovers.delete(script);
        }
    }

    private String written(OldDriver driver, Path script) {
        try (Connection connection = driver.connect(url, user, password)) {
            run(connection, "SCRIPT TO ? CHARSET 'UTF-8'", script);
            return connection.getMetaData().getDatabaseProductVersion().split(" ", 2)[0];
        } catch (SQLException e) {
            throw new BackupRefused("The version of H2 in this jar cannot read the file: " + H2Trouble.of(e), e);
        }
    }

    private Path read(Path script, Path old, Path file, String version) throws IOException {
        String from = version.startsWith("1.") ? " FROM_1X" : "";
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            run(connection, "RUNSCRIPT FROM ? CHARSET 'UTF-8'" + from, script);
            return old;
        } catch (SQLException e) {
            Files.deleteIfExists(file);
            Files.move(old, file);
            throw new BackupRefused("This version of H2 cannot read what the old one wrote: " + H2Trouble.of(e), e);
        }
    }

    private static void run(Connection connection, String sql, Path script) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, script.toString());
            statement.execute();
        }
    }

    private Path file() {
        String name = url.split(";", 2)[0].replaceFirst("^jdbc:h2:(file:)?", "");
        Path file = Path.of(name + ENDING).toAbsolutePath().normalize();
        if (!url.startsWith("jdbc:h2:") || !Files.exists(file)) {
            throw new BackupRefused("The settings name no H2 file that is there: " + file.getFileName());
        }
        return file;
    }
}
