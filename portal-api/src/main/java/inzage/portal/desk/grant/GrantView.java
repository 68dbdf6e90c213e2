package inzage.portal.desk.grant;

import inzage.connector.review.value.Grant;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** That operators may look at values. */
@Schema(name = "ReviewGrant")
record GrantView(
        long id,
        String reason,
        String by,
        Instant at,
        @Schema(description = "When it ends by itself.") Instant until,
        @Nullable Instant withdrawnAt) {
    static GrantView of(Grant grant, UnaryOperator<String> author) {
        return new GrantView(
                grant.id(), grant.reason(), author.apply(grant.by()), grant.at(), grant.until(), grant.withdrawnAt());
    }
}
