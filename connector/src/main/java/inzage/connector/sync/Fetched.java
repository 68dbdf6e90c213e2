package inzage.connector.sync;

import inzage.connector.sync.landing.Landed;
import java.util.List;
import java.util.Optional;

/**
 * What a run has to read.
 *
 * @param landed the delivery; empty if there is none
 * @param trouble why there is none, in a sentence for the operator
 * @param before of a replay: what the delivery is laid over, oldest first
 */
public record Fetched(
        Claimed claimed, Optional<Landed> landed, Optional<String> trouble, List<Landed> before, long millis) {
    public Fetched {
        before = List.copyOf(before);
    }

    /** What was fetched. */
    public Fetched(Claimed claimed, Optional<Landed> landed, Optional<String> trouble, long millis) {
        this(claimed, landed, trouble, List.of(), millis);
    }
}
