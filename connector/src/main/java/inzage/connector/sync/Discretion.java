package inzage.connector.sync;

import inzage.connector.sync.arrival.WaitingSets;
import inzage.connector.sync.landing.Landed;
import inzage.connector.sync.landing.Landing;

/** Keeps what was delivered no longer than it is needed, where it holds more than we may know. */
final class Discretion {
    private final Landing landing;
    private final WaitingSets waiting;

    Discretion(Landing landing, WaitingSets waiting) {
        this.landing = landing;
        this.waiting = waiting;
    }

    /** After a run came to its end. What waits for another run, or for a person's approval, stays; after a dry run, for a day. */
    void ended(Fetched fetched, Run run) {
        boolean over = run.state() != RunState.HELD && run.mode() != RunMode.DRY;
        if (over && fetched.claimed().source().mapping().containsBsn()) {
            fetched.landed().filter(landed -> !waits(landed)).ifPresent(landing::delete);
        }
    }

    /** The same content may have been sent twice. */
    private boolean waits(Landed landed) {
        return waiting.of(landed.school(), landed.source()).stream()
                .anyMatch(set -> set.digest().equals(landed.digest()));
    }
}
