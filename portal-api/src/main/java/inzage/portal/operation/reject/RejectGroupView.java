package inzage.portal.operation.reject;

import inzage.connector.sync.reject.RejectGroup;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Rejects that have the same thing wrong with them, and one of them to look at. */
@Schema(name = "RejectGroup")
record RejectGroupView(
        @Schema(example = "result") String kind,
        @Schema(example = "KIND_UNKNOWN") String code,
        @Nullable String field,
        long count,

        @Schema(
                description =
                        "Of one at least, nothing is shown: the field decides about access, secrecy or classification.")
        boolean protective,

        Instant firstSeen,
        Instant lastSeen,
        Example example) {
    /** One of them. */
    @Schema(name = "RejectExample")
    record Example(
            String message,
            String file,

            @Schema(description = "Counts from 1; the header is row 1.")
            long row) {}

    static RejectGroupView of(RejectGroup group) {
        return new RejectGroupView(
                group.kind(),
                group.code(),
                group.field(),
                group.count(),
                group.protective(),
                group.firstSeen(),
                group.lastSeen(),
                new Example(group.message(), group.file(), group.row()));
    }
}
