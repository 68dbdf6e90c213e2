package inzage.connector.sync;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a source fares.
 *
 * @param lastRun the newest run that was not dry
 * @param lastApplied when it last delivered something that was applied or found unchanged; {@code null} if never
 * @param nextRun when its schedule looks at it next, or at the latest then; empty while it is paused or without a schedule
 * @param trouble why nothing can be fetched just now, in a sentence: the folder is missing
 * @param openRejects records that are not accepted at the moment
 */
public record SourceStatus(
        String school,
        String source,
        String system,
        boolean paused,
        Optional<Run> lastRun,
        @Nullable Instant lastApplied,
        Optional<Instant> nextRun,
        Optional<String> trouble,
        long openRejects) {}
