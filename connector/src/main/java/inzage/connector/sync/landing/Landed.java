package inzage.connector.sync.landing;

import java.time.Instant;
import java.util.List;

/**
 * A complete, immutable set of files in the landing folder.
 *
 * @param digest SHA-256 over names and content, in hexadecimal: the same content has the same digest
 * @param bytes size of the plain content
 * @param inputs where it was found; empty if it was not fetched from a folder
 */
public record Landed(String school, String source, String digest, long bytes, Instant landedAt, List<Input> inputs) {
    public Landed {
        inputs = List.copyOf(inputs);
    }
}
