package inzage.connector.access.restriction;

import inzage.connector.canonical.RecordId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That what is kept of a student is to be kept only, and shown to nobody (GDPR, article 18).
 *
 * @param reason in the desk's words
 * @param by the account that recorded it
 * @param withdrawnAt no longer from this instant on; {@code null} while it stands
 */
public record Restriction(
        long id,
        RecordId student,
        String reason,
        String by,
        Instant at,
        @Nullable Instant withdrawnAt) {

    public boolean inForce(Instant now) {
        return !now.isBefore(at) && (withdrawnAt == null || now.isBefore(withdrawnAt));
    }

    /** The ids alone: the reason is not for a log. */
    @Override
    public String toString() {
        return "Restriction[" + id + ", " + student + "]";
    }
}
