package inzage.connector.exam;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That the exam board determined the results in a scope. It covers the versions that were in force when it was recorded; what
 * arrives or changes later needs another one.
 *
 * @param visibleFrom shown from this instant on
 * @param recordedAt covers the versions of this instant: when it was recorded or, if data was just arriving, before that began
 * @param withdrawnAt no longer from this instant on; {@code null} while it stands
 */
public record Determination(
        long id,
        Scope scope,
        Instant visibleFrom,
        Instant recordedAt,
        @Nullable Instant withdrawnAt) {

    public boolean inForce(Instant now) {
        return !now.isBefore(visibleFrom) && (withdrawnAt == null || now.isBefore(withdrawnAt));
    }
}
