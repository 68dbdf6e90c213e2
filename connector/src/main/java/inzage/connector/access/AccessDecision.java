package inzage.connector.access;

import inzage.connector.canonical.RecordId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the school's desk decided about one link between a student and a guardian.
 *
 * @param decidedBy the account that decided
 * @param withdrawnAt no longer from this instant on; {@code null} while it stands
 */
public record AccessDecision(
        long id,
        RecordId student,
        RecordId guardian,
        Kind kind,
        String decidedBy,
        Instant decidedAt,
        @Nullable Instant withdrawnAt) {

    /** What was decided. */
    public enum Kind {
        /** The link is right; fills an unknown, never overrides a no. */
        CONFIRMED,
        /** Nothing is shown, whatever anybody says. */
        CLOSED,
        /** A parent without custody asked for what the law grants (Dutch civil code 1:377c). */
        LIMITED
    }
}
