package inzage.connector.restoration.closed;

import java.time.Instant;
import java.util.Set;

/**
 * How things stood.
 *
 * @param at when this was found
 * @param closed what was closed
 * @param offices all that were held: who is not among them has been dismissed
 */
record Standing(Instant at, Set<Closed> closed, Set<Office> offices) {
    Standing {
        closed = Set.copyOf(closed);
        offices = Set.copyOf(offices);
    }

    boolean says(Standing other) {
        return closed.equals(other.closed) && offices.equals(other.offices);
    }
}
