package inzage.connector.sync.replay;

import inzage.connector.school.Portion;
import inzage.connector.sync.landing.Landed;
import java.util.List;

/** Whether input can be mapped again. */
sealed interface Replayable {
    /**
     * It can.
     *
     * @param before the input it is laid over, oldest first; empty if it stands by itself
     * @param portion what of it counts: of kinds that came again since, the newer counts
     */
    record Ready(MappedInput input, Landed landed, List<Landed> before, Portion portion) implements Replayable {
        public Ready {
            before = List.copyOf(before);
        }
    }

    /** It cannot; the sentence says why and what to do instead. */
    record Refused(String sentence) implements Replayable {}
}
