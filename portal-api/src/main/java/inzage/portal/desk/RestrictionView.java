package inzage.portal.desk;

import inzage.connector.access.restriction.Restriction;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** That nothing of a student is processed further. */
@Schema(name = "Restriction")
record RestrictionView(
        String student,
        String reason,
        String by,
        Instant at,
        @Nullable Instant withdrawnAt) {
    static RestrictionView of(Restriction one, UnaryOperator<String> author) {
        return new RestrictionView(
                one.student().hex(), one.reason(), author.apply(one.by()), one.at(), one.withdrawnAt());
    }
}
