package inzage.connector.sync.replay;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A set of files that runs have read.
 *
 * @param digest identifies the content
 * @param landedAt {@code null} if it is not there any more
 * @param bytes size of the plain content
 * @param runs that read it, newest first
 * @param replay how far it can be replayed
 */
public record ReadDelivery(String digest, @Nullable Instant landedAt, long bytes, List<Long> runs, Replay replay) {
    public ReadDelivery {
        runs = List.copyOf(runs);
    }

    /** How far a delivery can be replayed. */
    public enum Replay {
        /** For real, and dry. */
        FULL,
        /** Only to see what the mapping makes of it: something newer came. */
        DRY,
        /** Not at all: it was never mapped, or it, or what it is laid over, is not there any more. */
        NONE
    }
}
