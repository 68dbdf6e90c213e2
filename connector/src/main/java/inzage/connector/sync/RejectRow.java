package inzage.connector.sync;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A source record that is not accepted at the moment. Says where it stands and what is wrong with it, never what it contains.
 *
 * @param key the source's own key, if it could be told
 * @param row counts from 1, the header is row 1
 * @param run the last run that saw it
 */
public record RejectRow(
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
        Instant lastSeen) {}
