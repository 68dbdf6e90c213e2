package inzage.portal.desk.audit;

import inzage.connector.audit.AuditLine;
import inzage.connector.audit.AuditPage;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Some lines of the audit.
 *
 * @param next to ask for those before; absent if there are none
 */
@Schema(name = "AuditLines")
record AuditLinesView(
        List<AuditLineView> lines,

        @Schema(description = "To ask for the lines before these; absent if there are none.") @Nullable
        Long next) {
    /** One more than is asked for is read: it tells whether there are more. */
    static AuditLinesView of(
            Function<AuditPage, List<AuditLine>> audit,
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable Long cursor,
            int limit,
            UnaryOperator<String> author) {
        List<AuditLine> found = audit.apply(new AuditPage(
                Optional.ofNullable(from), Optional.ofNullable(until), Optional.ofNullable(cursor), limit + 1));
        List<AuditLine> shown = found.stream().limit(limit).toList();
        return new AuditLinesView(
                shown.stream().map(line -> AuditLineView.of(line, author)).toList(),
                found.size() > limit ? shown.get(limit - 1).id() : null);
    }
}
