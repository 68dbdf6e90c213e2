package inzage.connector.sync.plan;

import inzage.connector.store.Ownership;
import inzage.connector.sync.Claimed;
import inzage.connector.sync.Delivery;
import inzage.connector.sync.MapAgain;
import inzage.connector.sync.MappingMoment;
import inzage.connector.sync.Receiver;
import inzage.connector.sync.handover.Handover;
import inzage.connector.sync.landing.Landed;
import inzage.connector.sync.landing.Landing;
import inzage.connector.sync.run.OpenRejects;
import inzage.connector.sync.staging.Staging;
import inzage.connector.sync.suppression.Leaving;
import inzage.connector.sync.suppression.SuppressionRows;
import java.time.LocalDate;

/** Maps a delivery and plans what it would change. Reads the database, writes nothing to it. */
public final class Planner {
    private final Lookup lookup;
    private final OpenRejects rejects;
    private final Landing landing;
    private final SuppressionRows suppressions;

    public Planner(Lookup lookup, OpenRejects rejects, Landing landing, SuppressionRows suppressions) {
        this.lookup = lookup;
        this.rejects = rejects;
        this.landing = landing;
        this.suppressions = suppressions;
    }

    /**
     * Plans a run.
     *
     * @param progress called for every record
     * @return to be closed by whoever applies it or gives it up
     * @throws inzage.connector.sync.DeliveryRefused if the delivery cannot be read as a whole
     */
    public Plan plan(Claimed claimed, Landed landed, Delivery delivery, Runnable progress) {
        try {
            return plan(claimed, landed, claimed.mapping()::mapAtOnce, delivery, progress);
        } catch (MapAgain e) {
            return plan(claimed, landed, claimed.mapping()::map, delivery, progress);
        }
    }

    private Plan plan(Claimed claimed, Landed landed, Way way, Delivery delivery, Runnable progress) {
        String school = claimed.school().id();
        String source = claimed.source().name();
        MappingMoment moment =
                new MappingMoment(landed.landedAt(), claimed.school().zone());
        Staging staging = new Staging(landing.scratch(school, source));
        boolean planned = false;
        try {
            PlanReceiver receiver = new PlanReceiver(
                    scope(claimed, LocalDate.ofInstant(moment.landed(), moment.zone()), staging, progress),
                    new Quarantine(rejects.open(school, source)));
            Leaving leaving = suppressions.of(school, source);
            Handover.map(
                    "map " + school + "/" + source,
                    out -> way.map(delivery, moment, out),
                    leaving.before(receiver),
                    progress);
            Plan plan = receiver.complete();
            planned = true;
            return plan;
        } finally {
            if (!planned) {
                staging.close();
            }
        }
    }

    private PlanScope scope(Claimed claimed, LocalDate today, Staging staging, Runnable progress) {
        String school = claimed.school().id();
        String source = claimed.source().name();
        return new PlanScope(
                lookup,
                new Targets(lookup, school, source, SchoolYears.of(today), false),
                new Gathered(staging, new PlanDigest(), new Closings()),
                new Ownership(claimed.school()),
                school,
                source,
                today,
                progress);
    }

    /** How a mapping is asked. */
    private interface Way {
        void map(Delivery delivery, MappingMoment moment, Receiver out);
    }
}
