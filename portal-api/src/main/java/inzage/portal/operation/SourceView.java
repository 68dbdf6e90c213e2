package inzage.portal.operation;

import inzage.connector.sync.SourceStatus;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a source fares. */
@Schema(name = "Source")
record SourceView(
        @Schema(example = "vechtstroom") String school,
        @Schema(example = "administration") String source,
        @Schema(example = "oneroster-csv") String system,
        boolean paused,

        @Schema(description = "The newest run that was not dry.") @Nullable
        RunSummary lastRun,

        @Schema(description = "When it last delivered something that was applied or found unchanged.") @Nullable
        Instant lastApplied,

        @Schema(
                description =
                        "When its schedule looks at it next, or at the latest then; absent while it is paused or without a schedule.")
        @Nullable
        Instant nextRun,

        @Schema(description = "Why nothing can be fetched just now.") @Nullable
        String trouble,

        @Schema(description = "Records that are not accepted at the moment.")
        long openRejects) {
    static SourceView of(SourceStatus status) {
        return new SourceView(
                status.school(),
                status.source(),
                status.system(),
                status.paused(),
                status.lastRun().map(RunSummary::of).orElse(null),
                status.lastApplied(),
                status.nextRun().orElse(null),
                status.trouble().orElse(null),
                status.openRejects());
    }
}
