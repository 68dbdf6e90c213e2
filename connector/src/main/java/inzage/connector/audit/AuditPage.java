package inzage.connector.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * Which lines are asked for, newest first.
 *
 * @param from of this instant or later
 * @param until of before this instant
 * @param before of a lower id than this: that of the last line of the page before
 * @param limit how many
 */
public record AuditPage(Optional<Instant> from, Optional<Instant> until, Optional<Long> before, int limit) {
    /** The newest. */
    public static AuditPage newest(int limit) {
        return new AuditPage(Optional.empty(), Optional.empty(), Optional.empty(), limit);
    }
}
