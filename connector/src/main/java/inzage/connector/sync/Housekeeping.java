package inzage.connector.sync;

import inzage.connector.store.WaitingRows;
import inzage.connector.sync.landing.LandingExpiry;
import java.time.Clock;
import java.time.Duration;

/** Deletes what has had its time: landed sets, what crashed runs left behind, records that waited too long for others. */
final class Housekeeping {
    private static final Duration LONGEST_WAIT = Duration.ofDays(30);

    private final LandingExpiry expiry;
    private final WaitingRows waiting;
    private final Clock clock;

    Housekeeping(LandingExpiry expiry, WaitingRows waiting, Clock clock) {
        this.expiry = expiry;
        this.waiting = waiting;
        this.clock = clock;
    }

    void run() {
        expiry.run();
        waiting.purge(clock.instant().minus(LONGEST_WAIT));
    }
}
