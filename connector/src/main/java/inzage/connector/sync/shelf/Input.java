package inzage.connector.sync.shelf;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A file as it was found where deliveries are left: all of this the same means the same content.
 *
 * @param name without a path
 * @param size in bytes; -1 if it is not told
 * @param modified 1970 if it is not told
 * @param tag what a web server calls this version of the file
 */
public record Input(
        String name, long size, Instant modified, @Nullable String tag) {
    public Input {
        // No finer than the databases keep it.
        modified = modified.truncatedTo(ChronoUnit.MICROS);
    }

    public Input(String name, long size, Instant modified) {
        this(name, size, modified, null);
    }
}
