package inzage.connector.sync;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One execution of a sync, as an operator sees it. Holds no personal data: keys, field names, counts and sentences.
 *
 * @param who the operator who asked for it, or the name of the part of the program that did
 * @param counts per kind, by its name
 * @param bytes size of what was delivered
 * @param millis duration per step: land, plan, guard, apply
 * @param digest identifies the delivered content; {@code null} before landing
 * @param plan what the run would change, as JSON: samples by key and field name, findings of guards, sets, notes
 * @param message why it is not applied, in a sentence for the operator
 */
public record Run(
        long id,
        String school,
        String source,
        RunState state,
        RunMode mode,
        Trigger trigger,
        String who,
        Instant requestedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        Map<String, Counts> counts,
        long bytes,
        Map<String, Long> millis,
        @Nullable String definitionVersion,
        @Nullable String softwareVersion,
        @Nullable String digest,
        @Nullable String plan,
        @Nullable String message) {
    public Run {
        counts = Map.copyOf(counts);
        millis = Map.copyOf(millis);
    }

    /** The counts of a kind, by its name; zeros if the run did not touch it. */
    public Counts of(String kind) {
        return counts.getOrDefault(kind, Counts.NONE);
    }
}
