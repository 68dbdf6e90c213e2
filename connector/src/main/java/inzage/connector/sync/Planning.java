package inzage.connector.sync;

import inzage.connector.sync.landing.Landed;
import inzage.connector.sync.landing.Landing;
import inzage.connector.sync.plan.Plan;
import inzage.connector.sync.plan.Planner;
import inzage.connector.sync.replay.Replaying;
import inzage.connector.sync.run.Claims;
import inzage.connector.sync.run.SourceRows;
import inzage.connector.sync.run.SourceState;
import java.util.Objects;

/** Reads and maps what a run has, over the rows that it belongs on. */
final class Planning {
    private final Landing landing;
    private final Replaying replaying;
    private final Claims claims;
    private final Planner planner;
    private final SourceRows sources;

    Planning(Landing landing, Replaying replaying, Claims claims, Planner planner, SourceRows sources) {
        this.landing = landing;
        this.replaying = replaying;
        this.claims = claims;
        this.planner = planner;
        this.sources = sources;
    }

    Planned plan(Fetched fetched) {
        Claimed claimed = fetched.claimed();
        if (fetched.landed().isEmpty()) {
            return new Planned.Refused(claimed, fetched, fetched.trouble().orElse("There is nothing to read."));
        }
        Landed landed = fetched.landed().get();
        SourceState before =
                sources.find(claimed.school().id(), claimed.source().name());
        if (maps(claimed, landed, before)) {
            return mapped(fetched, landed, before);
        }
        return new Planned.Same(claimed, fetched);
    }

    /** A dry run is asked for to see what the mapping makes of it, same or not; what is read again, to be mapped again. */
    private static boolean maps(Claimed claimed, Landed landed, SourceState before) {
        return claimed.mode() == RunMode.DRY
                || !claimed.fetches()
                || !landed.digest().equals(before.appliedDigest())
                || !Objects.equals(MappedBy.digest(claimed, landed), before.appliedSetup());
    }

    private Planned mapped(Fetched fetched, Landed landed, SourceState before) {
        Claimed claimed = fetched.claimed();
        Runnable progress = claims.heartbeat(claimed);
        long started = System.nanoTime();
        try {
            String name = keptName(claimed);
            String kept = claimed.replays().isPresent() ? replaying.kept(fetched, name, progress) : before.kept();
            Plan plan = planner.plan(claimed, landed, landing.open(landed, kept, name), progress);
            return new Planned.Changes(claimed, fetched, plan, (System.nanoTime() - started) / 1_000_000);
        } catch (DeliveryRefused e) {
            return new Planned.Refused(claimed, fetched, String.valueOf(e.getMessage()));
        }
    }

    /** By what a delivery was mapped; empty if there was none. */
    static String setup(Planned planned) {
        return planned.fetched()
                .landed()
                .map(landed -> MappedBy.digest(planned.claimed(), landed))
                .orElse("");
    }

    /** The name of the rows that a run keeps for the next: two that overlap do not share it. */
    static String keptName(Claimed claimed) {
        return claimed.run() + "-" + claimed.fence();
    }
}
