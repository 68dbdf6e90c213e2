package inzage.portal.operation;

import com.fasterxml.jackson.annotation.JsonRawValue;
import inzage.connector.access.sight.Sight;
import inzage.connector.sync.Counts;
import inzage.connector.sync.Run;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.Optional;
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

        @Schema(
                description =
                        "How many children of the school anybody can see now, and what keeps the others hidden. The plan of"
                                + " a dry or held run has another sight: the same if it were applied.",
                example = "0 of 612 children visible: 612 × access unknown")
        @Nullable
        String sight,

        @JsonRawValue
        @Schema(description = "What it would change: keys, field names and counts, never values.", types = "object")
        @Nullable
        String plan) {
    static RunView of(Run run, Optional<Sight> sight) {
        return new RunView(
                RunSummary.of(run),
                run.who(),
                new TreeMap<>(run.counts()),
                run.bytes(),
                run.millis(),
                run.definitionVersion(),
                run.softwareVersion(),
                run.digest(),
                sight.map(Sight::sentence).orElse(null),
                run.plan());
    }
}
