package inzage.portal.exam;

import inzage.connector.exam.Determination;
import inzage.connector.exam.board.Recorded;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the exam board determined. */
@Schema(name = "Determination")
record DeterminationView(
        long id,
        ScopeView scope,
        Instant visibleFrom,
        String recordedBy,
        Instant recordedAt,

        @Schema(
                description =
                        "It covers the results as they were at this instant: earlier than recorded if data was arriving.")
        Instant covers,

        @Schema(description = "Results in its scope that came or changed since: they need another determination.")
        int changedSince,

        @Nullable String withdrawnBy,
        @Nullable Instant withdrawnAt) {
    static DeterminationView of(Recorded recorded, UnaryOperator<String> author) {
        Determination determination = recorded.determination();
        return new DeterminationView(
                determination.id(),
                ScopeView.of(determination.scope()),
                determination.visibleFrom(),
                author.apply(recorded.by()),
                recorded.at(),
                determination.recordedAt(),
                recorded.changedSince(),
                recorded.withdrawnBy().map(author).orElse(null),
                determination.withdrawnAt());
    }
}
