package inzage.connector.sync.reject;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Rejects that have the same thing wrong with them, and one of them to look at.
 *
 * @param field the component or column at fault
 * @param protective whether one of them keeps its record closed; see {@link RejectRow}
 * @param message of the example
 * @param file of the example, in what was landed
 * @param row of the example; counts from 1, the header is row 1
 */
public record RejectGroup(
        String kind,
        String code,
        @Nullable String field,
        long count,
        boolean protective,
        Instant firstSeen,
        Instant lastSeen,
        String message,
        String file,
        long row) {}
