package inzage.connector.backup.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is deleted however something ends: it holds everything that is stored. */
public final class Leftovers {
    private Leftovers() {}

    public static void delete(Path... files) {
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException("delete " + file + " yourself: it holds what is stored", e);
            }
        }
    }
}
