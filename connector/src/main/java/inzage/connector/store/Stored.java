package inzage.connector.store;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.RecordId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a record as the store keeps it. References in it are resolved, unless it is waiting.
 *
 * @param appliedFrom commit instant of the run that applied this version
 * @param appliedTo commit instant of the run that replaced or withdrew it; {@code null} while current
 * @param sourceRejected the newest delivery of the record was rejected in a protective field
 */
public record Stored<T extends Canonical>(
        String school,
        String source,
        String key,
        RecordId id,
        T record,
        boolean withheld,
        boolean sourceRejected,
        Instant appliedFrom,
        @Nullable Instant appliedTo) {}
