package inzage.connector.sync.landing;

import java.nio.file.Path;
import java.time.Instant;

/** A file as it was found in a watched folder: the same size and moment of modification mean the same content. */
public record Input(Path path, long size, Instant modified) {
    String name() {
        return path.getFileName().toString();
    }
}
