package inzage.connector.sync.landing;

import inzage.connector.sync.shelf.Input;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A complete, immutable set of files in the landing folder.
 *
 * @param digest SHA-256 over names and content, in hexadecimal: the same content has the same digest
 * @param bytes size of the plain content
 * @param origin what is to be remembered once a run has read it
 */
public record Landed(String school, String source, String digest, long bytes, Instant landedAt, Origin origin) {
    /** A set of which nothing is to be remembered. */
    public Landed(String school, String source, String digest, long bytes, Instant landedAt) {
        this(school, source, digest, bytes, landedAt, new Origin.Asked());
    }

    /** The same with another origin. */
    public Landed from(Origin found) {
        return new Landed(school, source, digest, bytes, landedAt, found);
    }

    /** Where a set comes from. */
    public sealed interface Origin {
        /** It was asked for: answers to calls, or a set that was read before. */
        record Asked() implements Origin {}

        /**
         * It was left somewhere.
         *
         * @param inputs its files
         * @param present the names of all files that lay there
         */
        record Left(List<Input> inputs, Set<String> present) implements Origin {
            public Left {
                inputs = List.copyOf(inputs);
                present = Set.copyOf(present);
            }
        }

        /** It came by itself and waited under this number. */
        record Waited(long number) implements Origin {}
    }
}
