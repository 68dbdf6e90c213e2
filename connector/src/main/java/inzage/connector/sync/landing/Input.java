package inzage.connector.sync.landing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A file as it was found in a watched folder: the same size and moment of modification mean the same content. */
public record Input(Path path, long size, Instant modified) {
    static Input of(Path path) throws IOException {
        BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
        // No finer than the databases keep it.
        return new Input(path, file.size(), file.lastModifiedTime().toInstant().truncatedTo(ChronoUnit.MICROS));
    }

    String name() {
        return path.getFileName().toString();
    }
}
