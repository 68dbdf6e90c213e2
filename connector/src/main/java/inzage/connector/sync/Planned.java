package inzage.connector.sync;

import inzage.connector.sync.landing.Landed;
import inzage.connector.sync.plan.Plan;
import java.time.Instant;

/** What came of reading and mapping a delivery. */
public sealed interface Planned {
    Claimed claimed();

    Fetched fetched();

    /** What the run would change; holds a staging file until it is applied or given up. */
    record Changes(Claimed claimed, Fetched fetched, Plan plan, long millis) implements Planned {
        /** When it was delivered: what is read again is no fresher for it. */
        public Instant delivered(Instant now) {
            return claimed.fetches()
                    ? now
                    : fetched.landed().map(Landed::landedAt).orElse(now);
        }
    }

    /** The content is what was applied last: there is nothing to map. */
    record Same(Claimed claimed, Fetched fetched) implements Planned {}

    /** There is nothing to read, or it cannot be read as a whole; the sentence says why. */
    record Refused(Claimed claimed, Fetched fetched, String sentence) implements Planned {}
}
