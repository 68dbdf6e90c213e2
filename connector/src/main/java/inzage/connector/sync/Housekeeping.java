package inzage.connector.sync;

import inzage.connector.store.WaitingRows;
import inzage.connector.sync.arrival.UsedNonces;
import inzage.connector.sync.arrival.WaitingSets;
import inzage.connector.sync.landing.LandingExpiry;
import java.time.Clock;
import java.time.Duration;

/**
 * Deletes what has had its time: landed sets, what crashed runs left behind, records that waited too long for others, the nonces
 * of requests that nobody would believe any more.
 */
final class Housekeeping {
    private static final Duration LONGEST_WAIT = Duration.ofDays(30);

    private static final Duration LONGEST_BELIEF = Duration.ofHours(1);

    private final LandingExpiry expiry;
    private final WaitingSets arrived;
    private final UsedNonces nonces;
    private final WaitingRows waiting;
    private final Clock clock;

    Housekeeping(LandingExpiry expiry, WaitingSets arrived, UsedNonces nonces, WaitingRows waiting, Clock clock) {
        this.expiry = expiry;
        this.arrived = arrived;
        this.nonces = nonces;
        this.waiting = waiting;
        this.clock = clock;
    }

    void run() {
        expiry.run(arrived.paths());
        nonces.purge(clock.instant().minus(LONGEST_BELIEF));
        waiting.purge(clock.instant().minus(LONGEST_WAIT));
    }
}
