package inzage.portal.operation;

import com.fasterxml.jackson.annotation.JsonRawValue;
import inzage.connector.sync.Counts;
import inzage.connector.sync.Run;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One run in full: what it did with the records of each kind, how long it took, and its plan. */
@Schema(name = "Run")
record RunView(
        RunSummary run,

        @Schema(description = "The account that asked for it, or the part of the program that did.")
        String who,

        @Schema(description = "By kind of record.") Map<String, Counts> counts,
        @Schema(description = "Size of what was delivered.") long bytes,
        @Schema(description = "Milliseconds by step.") Map<String, Long> millis,
        @Nullable String definitionVersion,
        @Nullable String softwareVersion,

        @Schema(description = "Identifies what was delivered.") @Nullable
        String digest,

        @JsonRawValue
        @Schema(description = "What it would change: keys, field names and counts, never values.", types = "object")
        @Nullable
        String plan) {
    static RunView of(Run run) {
        return new RunView(
                RunSummary.of(run),
                run.who(),
                new TreeMap<>(run.counts()),
                run.bytes(),
                run.millis(),
                run.definitionVersion(),
                run.softwareVersion(),
                run.digest(),
                run.plan());
    }
}
