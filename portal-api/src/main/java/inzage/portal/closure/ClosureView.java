package inzage.portal.closure;

import inzage.connector.settings.closure.Closure;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** That an operator closed something. */
@Schema(name = "Closure")
record ClosureView(
        long id,
        @Schema(example = "vechtstroom") String school,

        @Schema(allowableValues = {"school", "module", "source"})
        String what,

        @Schema(description = "Of the module or source; absent for the school as a whole.") @Nullable
        String name,

        String reason,
        @Schema(description = "The operator.") String closedBy,
        Instant closedAt,

        @Schema(description = "Absent while it is closed.") @Nullable
        Instant liftedAt) {
    static ClosureView of(Closure closure, UnaryOperator<String> author) {
        return new ClosureView(
                closure.id(),
                closure.school(),
                closure.what().name().toLowerCase(Locale.ROOT),
                closure.name().isEmpty() ? null : closure.name(),
                closure.reason(),
                author.apply(closure.closedBy()),
                closure.closedAt(),
                closure.liftedAt().orElse(null));
    }
}
