package inzage.connector.review.value;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a school lets operators look at values.
 *
 * @param reason in the desk's words
 * @param by the account that gave it
 * @param until when it ends by itself
 * @param withdrawnAt no longer from this instant on; {@code null} while it is not withdrawn
 */
public record Grant(
        long id,
        String reason,
        String by,
        Instant at,
        Instant until,
        @Nullable Instant withdrawnAt) {

    public boolean inForce(Instant now) {
        return !now.isBefore(at) && now.isBefore(until) && (withdrawnAt == null || now.isBefore(withdrawnAt));
    }
}
