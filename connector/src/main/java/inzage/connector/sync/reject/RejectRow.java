package inzage.connector.sync.reject;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A source record that is, or was, not accepted. Says where it stands and what is wrong with it, never what it contains.
 *
 * @param number grows with every reject
 * @param key the source's own key, if it could be told
 * @param row counts from 1, the header is row 1
 * @param run the last run that saw it
 * @param resolvedAt when it was accepted, or was not delivered any more; {@code null} while it is open
 */
public record RejectRow(
        long number,
        String kind,
        @Nullable String key,
        @Nullable String field,
        String code,
        String message,
        boolean protective,
        String file,
        long row,
        long run,
        Instant firstSeen,
        Instant lastSeen,
        @Nullable Instant resolvedAt) {}
