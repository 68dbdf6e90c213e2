package inzage.connector.settings.closure;

import java.time.Instant;
import java.util.Optional;

/**
 * That an operator closed something.
 *
 * @param name of the module or source; empty for the school as a whole
 * @param closedBy the operator's account
 * @param liftedAt since when it is not closed any more; empty while it is
 */
public record Closure(
        long id,
        String school,
        What what,
        String name,
        String reason,
        String closedBy,
        Instant closedAt,
        Optional<Instant> liftedAt) {

    /** What is closed. */
    public enum What {
        /** Its portal, as for maintenance. */
        SCHOOL,
        /** As if the school had switched it off. */
        MODULE,
        /** All that it delivered, as if the source itself withheld it. */
        SOURCE
    }
}
