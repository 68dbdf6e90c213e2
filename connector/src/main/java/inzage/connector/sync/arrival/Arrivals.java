package inzage.connector.sync.arrival;

import inzage.connector.sync.Trigger;
import inzage.connector.sync.landing.ArrivingSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Takes in what comes by itself. A set is written into landing first; once it is accepted it is kept, whatever happens to this
 * machine, until a run has read it: sets of a source one after the other, oldest first, each once.
 */
public interface Arrivals {
    /** A set to be written and then {@link #accept accepted}, or abandoned. Until then it counts for nothing. */
    ArrivingSet open(String school, String source);

    /** Whether a request was accepted before, so that its body need not be read. */
    boolean used(String school, String source, Once once);

    /**
     * Completes a set and requests the run that will read it, all or nothing.
     *
     * @param trigger {@link Trigger#PUSH} or {@link Trigger#BY_HAND}
     * @param who the account that uploaded it, or the key it was signed with
     * @param once what must not have been used before, if anything
     * @return the run; empty if {@code once} was used before: then nothing counts
     */
    OptionalLong accept(ArrivingSet set, Trigger trigger, String who, Optional<Once> once);

    /** What waits for a run, oldest first. */
    List<WaitingSet> waiting(String school, String source);
}
