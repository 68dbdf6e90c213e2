package inzage.mappings.definition.fetch;

import inzage.mappings.definition.Path;
import inzage.mappings.definition.Template;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What the next run goes on from. It is kept only if every call of the set was answered.
 *
 * @param of one path, or two where equal moments are told apart by a second value; the highest of what comes is kept
 * @param overlap how far the next run goes back, for what a system writes late
 * @param since a query parameter that is sent once there is a cursor
 */
public record Cursor(List<Path> of, Duration overlap, Optional<Since> since) {
    public Cursor {
        of = List.copyOf(of);
        if (of.isEmpty() || of.size() > 2) {
            throw new IllegalArgumentException(of.size() + " values");
        }
    }

    /** A query parameter with the cursor in it. */
    public record Since(String parameter, Template value) {}
}
