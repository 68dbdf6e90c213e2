package inzage.connector.sync.plan;

import inzage.connector.store.Ownership;
import inzage.connector.sync.Claimed;
import inzage.connector.sync.Delivery;
import inzage.connector.sync.MappingMoment;
import inzage.connector.sync.handover.Handover;
import inzage.connector.sync.landing.Landed;
import inzage.connector.sync.landing.Landing;
import inzage.connector.sync.run.OpenRejects;
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
        String school = claimed.school().id();
        String source = claimed.source().name();
        MappingMoment moment =
                new MappingMoment(landed.landedAt(), claimed.school().zone());
        LocalDate today = LocalDate.ofInstant(moment.landed(), moment.zone());
        Staging staging = new Staging(landing.scratch(school, source));
        boolean planned = false;
        try {
            Targets targets = new Targets(lookup, school, source, SchoolYears.of(today), false);
            Ownership ownership = new Ownership(claimed.school());
            PlanScope scope = new PlanScope(
                    lookup,
                    targets,
                    new Gathered(staging, new PlanDigest(), new Closings()),
                    ownership,
                    school,
                    source,
                    today,
                    progress);
            PlanReceiver receiver = new PlanReceiver(scope, new Quarantine(rejects.open(school, source)));
            Leaving leaving = suppressions.of(school, source);
            Handover.map(
                    "map " + school + "/" + source,
                    out -> claimed.mapping().map(delivery, moment, out),
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
}
