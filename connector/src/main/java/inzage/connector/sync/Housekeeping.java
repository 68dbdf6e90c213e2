package inzage.connector.sync;

import inzage.connector.school.Schools;
import inzage.connector.store.WaitingRows;
import inzage.connector.sync.arrival.UsedNonces;
import inzage.connector.sync.arrival.WaitingSets;
import inzage.connector.sync.clearing.Clearings;
import inzage.connector.sync.landing.LandingExpiry;
import inzage.connector.sync.retention.Retention;
import inzage.connector.sync.run.ReplayRuns;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Deletes what has had its time: landed sets, what crashed runs left behind, records that waited too long for others, the nonces
 * of requests that nobody would believe any more, and what is kept for a time that the settings say.
 */
final class Housekeeping {
    private static final Duration LONGEST_WAIT = Duration.ofDays(30);

    private static final Duration LONGEST_BELIEF = Duration.ofHours(1);

    private final LandingExpiry expiry;
    private final Schools schools;
    private final WaitingSets arrived;
    private final ReplayRuns runs;
    private final UsedNonces nonces;
    private final WaitingRows waiting;
    private final Retention retention;
    private final Clearings clearings;
    private final Clock clock;

    Housekeeping(
            LandingExpiry expiry,
            Schools schools,
            WaitingSets arrived,
            ReplayRuns runs,
            UsedNonces nonces,
            WaitingRows waiting,
            Retention retention,
            Clearings clearings,
            Clock clock) {
        this.expiry = expiry;
        this.schools = schools;
        this.arrived = arrived;
        this.runs = runs;
        this.nonces = nonces;
        this.waiting = waiting;
        this.retention = retention;
        this.clearings = clearings;
        this.clock = clock;
    }

    void run() {
        clearings.run();
        expiry.run(needed(), brief());
        nonces.purge(clock.instant().minus(LONGEST_BELIEF));
        waiting.purge(clock.instant().minus(LONGEST_WAIT));
        retention.run();
    }

    private Set<String> needed() {
        Set<String> needed = new HashSet<>(arrived.paths());
        needed.addAll(runs.held());
        return needed;
    }

    private Set<String> brief() {
        return schools.all().stream()
                .flatMap(school -> school.sources().stream()
                        .filter(source -> source.mapping().containsBsn())
                        .map(source -> school.id() + "/" + source.name()))
                .collect(Collectors.toSet());
    }
}
