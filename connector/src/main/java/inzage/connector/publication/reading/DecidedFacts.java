package inzage.connector.publication.reading;

import inzage.connector.access.AccessDecision;
import inzage.connector.access.AccessDecisions;
import inzage.connector.access.restriction.Restriction;
import inzage.connector.access.restriction.Restrictions;
import inzage.connector.canonical.RecordId;
import inzage.connector.consent.Consent;
import inzage.connector.consent.Consents;
import inzage.connector.exam.Determination;
import inzage.connector.exam.Determinations;
import inzage.connector.exam.ExamHold;
import inzage.connector.exam.ExamHolds;
import inzage.connector.publication.Viewer;
import inzage.connector.publication.release.Floors;
import inzage.connector.restoration.Maintenance;
import inzage.connector.store.batch.Answers;
import inzage.connector.store.batch.Asked;
import inzage.connector.store.batch.Together;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads what people decided about some students of a school, and about the school, all at once. */
@Component
public class DecidedFacts {
    private final Together together;
    private final AccessDecisions decisions;
    private final Consents consents;
    private final Determinations determinations;
    private final ExamHolds holds;
    private final Restrictions restrictions;
    private final ReleaseFacts releases;
    private final Maintenance maintenance;

    public DecidedFacts(
            Together together,
            AccessDecisions decisions,
            Consents consents,
            Determinations determinations,
            ExamHolds holds,
            Restrictions restrictions,
            ReleaseFacts releases,
            Maintenance maintenance) {
        this.together = together;
        this.decisions = decisions;
        this.consents = consents;
        this.determinations = determinations;
        this.holds = holds;
        this.restrictions = restrictions;
        this.releases = releases;
        this.maintenance = maintenance;
    }

    Decided of(String school, Collection<RecordId> students) {
        Asked<AccessDecision> links = decisions.about(school, students);
        Asked<Consent> given = consents.about(school, students);
        Asked<Determination> determined = determinations.asked(school);
        Asked<ExamHold> held = holds.about(school, students);
        Asked<Restriction> restricted = restrictions.about(school, students);
        Asked<Map.Entry<Viewer.Kind, Instant>> floors = releases.floors(school);
        Asked<Long> restored = maintenance.restored();
        Answers found = together.ask(List.of(links, given, determined, held, restricted, floors, restored));
        return new Decided(
                found.to(links),
                found.to(given),
                found.to(determined),
                found.to(held),
                found.to(restricted),
                Floors.of(found.to(floors)),
                maintenance.of(school, found.to(restored)));
    }

    /**
     * What stands and what was withdrawn, of all the students.
     *
     * @param waiting whether the school waits for its sources after a restoration
     */
    record Decided(
            List<AccessDecision> decisions,
            List<Consent> consents,
            List<Determination> determinations,
            List<ExamHold> holds,
            List<Restriction> restrictions,
            Floors floors,
            boolean waiting) {}
}
