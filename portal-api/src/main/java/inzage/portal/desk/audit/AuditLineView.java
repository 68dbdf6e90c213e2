package inzage.portal.desk.audit;

import inzage.connector.audit.AuditLine;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Who did or saw what about a student. */
@Schema(name = "AuditLine")
record AuditLineView(
        Instant at,
        String by,

        @Schema(
                allowableValues = {
                    "desk",
                    "exam-board",
                    "operator",
                    "guardian",
                    "student",
                    "stranger",
                    "owner",
                    "program"
                })
        String role,

        @Schema(description = "As whom; absent if as oneself.") @Nullable
        String as,

        @Schema(example = "link") String resource,
        @Schema(example = "closed") String decision,
        @Nullable String reason,
        @Schema(description = "Tells the request apart.") String request) {
    static AuditLineView of(AuditLine line, UnaryOperator<String> author) {
        return new AuditLineView(
                line.at(),
                author.apply(line.actor().account()),
                word(line.actor().role().name()),
                line.actor().as().map(author).orElse(null),
                line.act().resource(),
                word(line.act().decision()),
                line.act().reason().orElse(null),
                line.actor().request());
    }

    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
