package inzage.portal.operation;

import inzage.connector.sync.Run;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A run in a list. */
@Schema(name = "RunSummary")
record RunSummary(
        long id,
        String school,
        String source,
        @Schema(example = "applied-with-rejects") String state,
        @Schema(example = "full") String mode,
        @Schema(example = "by-hand") String trigger,
        Instant requestedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,

        @Schema(description = "Why it is not applied.") @Nullable
        String message) {
    static RunSummary of(Run run) {
        return new RunSummary(
                run.id(),
                run.school(),
                run.source(),
                word(run.state()),
                word(run.mode()),
                word(run.trigger()),
                run.requestedAt(),
                run.startedAt(),
                run.finishedAt(),
                run.message());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
