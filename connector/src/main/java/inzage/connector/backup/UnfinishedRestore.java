package inzage.connector.backup;

import inzage.connector.school.WrongSetting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that lies in the home folder while a backup is loaded. What was loaded half looks like what was stored: with the file, the
 * program does not start.
 *
 * @param home the home folder
 */
record UnfinishedRestore(Path home) {
    private static final String NAME = "restore-unfinished";

    void begin() throws IOException {
        Files.createDirectories(home);
        Files.deleteIfExists(file());
        Files.createFile(file());
    }

    void end() throws IOException {
        Files.delete(file());
    }

    /**
     * Looks before anything of the database is used.
     *
     * @throws WrongSetting if a backup was loaded half
     */
    void refuse() {
        if (Files.exists(file())) {
            throw new WrongSetting(
                    "A backup was loaded here, and not to its end. Empty the database, and load it again with:"
                            + " restore <file>");
        }
    }

    private Path file() {
        return home.resolve(NAME);
    }
}
