package inzage.connector.sync.run;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a source remembers between runs.
 *
 * @param activeRun the run that holds, or held, the lease
 * @param appliedRun the last run that was applied; {@code null} before the first
 * @param appliedAt when a run last came to its end well, changed or not
 * @param appliedDigest its content; {@code null} if the same content must be read again
 * @param appliedSetup by which definition and ownership it was mapped
 * @param appliedSets rows per record set
 * @param kept the name of the rows kept for the next run
 */
public record SourceState(
        boolean paused,
        @Nullable Long activeRun,
        @Nullable Long appliedRun,
        @Nullable Instant appliedAt,
        @Nullable String appliedDigest,
        @Nullable String appliedSetup,
        Map<String, Long> appliedSets,
        @Nullable String kept) {
    static final SourceState NEW = new SourceState(false, null, null, null, null, null, Map.of(), null);

    public SourceState {
        appliedSets = Map.copyOf(appliedSets);
    }
}
