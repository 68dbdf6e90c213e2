package inzage.portal.operation.reject;

import inzage.connector.sync.reject.RejectRow;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A source record that is, or was, not accepted: where it stands and what is wrong with it, never what it contains. */
@Schema(name = "Reject")
record RejectView(
        @Schema(example = "result") String kind,

        @Schema(description = "The source's own key.") @Nullable
        String key,

        @Nullable String field,
        @Schema(example = "KIND_UNKNOWN") String code,
        String message,

        @Schema(
                description =
                        "The field decides about access, secrecy or classification: nothing of the record is shown.")
        boolean protective,

        String file,

        @Schema(description = "Counts from 1; the header is row 1.")
        long row,

        @Schema(description = "The last run that saw it.") long run,
        Instant firstSeen,
        Instant lastSeen,

        @Schema(description = "When it was accepted, or was not delivered any more.") @Nullable
        Instant resolvedAt) {
    static RejectView of(RejectRow reject) {
        return new RejectView(
                reject.kind(),
                reject.key(),
                reject.field(),
                reject.code(),
                reject.message(),
                reject.protective(),
                reject.file(),
                reject.row(),
                reject.run(),
                reject.firstSeen(),
                reject.lastSeen(),
                reject.resolvedAt());
    }
}
