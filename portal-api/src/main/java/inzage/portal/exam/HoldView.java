package inzage.portal.exam;

import inzage.connector.canonical.RecordId;
import inzage.connector.exam.ExamHold;
import inzage.connector.exam.ExamHolds;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** That exam results of a student are held back. */
@Schema(name = "ExamHold")
record HoldView(
        long id,
        String student,

        @Schema(description = "The one subject; absent for all.") @Nullable
        String subject,

        String heldBy,
        Instant heldAt,
        @Nullable String reason,
        @Nullable String liftedBy,
        @Nullable Instant liftedAt) {
    static HoldView of(ExamHolds.Entry entry, UnaryOperator<String> author) {
        ExamHold hold = entry.hold();
        return new HoldView(
                hold.id(),
                hold.student().hex(),
                Optional.ofNullable(hold.subject()).map(RecordId::hex).orElse(null),
                author.apply(entry.by()),
                hold.heldAt(),
                entry.reason().orElse(null),
                entry.liftedBy().map(author).orElse(null),
                hold.liftedAt());
    }
}
