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
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads what people decided about some students of a school, and about the school. */
@Component
public class DecidedFacts {
    private final AccessDecisions decisions;
    private final Consents consents;
    private final Determinations determinations;
    private final ExamHolds holds;
    private final Restrictions restrictions;
    private final ReleaseFacts releases;
    private final Maintenance maintenance;

    public DecidedFacts(
            AccessDecisions decisions,
            Consents consents,
            Determinations determinations,
            ExamHolds holds,
            Restrictions restrictions,
            ReleaseFacts releases,
            Maintenance maintenance) {
        this.decisions = decisions;
        this.consents = consents;
        this.determinations = determinations;
        this.holds = holds;
        this.restrictions = restrictions;
        this.releases = releases;
        this.maintenance = maintenance;
    }

    Questions about(String school, Collection<RecordId> students) {
        return new Questions(
                decisions.about(school, students),
                consents.about(school, students),
                determinations.asked(school),
                holds.about(school, students),
                restrictions.asked(school),
                releases.floors(school),
                maintenance.restored());
    }

    Decided of(String school, Questions questions, Answers answers) {
        return new Decided(
                answers.to(questions.decisions()),
                answers.to(questions.consents()),
                answers.to(questions.determinations()),
                answers.to(questions.holds()),
                answers.to(questions.restrictions()),
                Floors.of(answers.to(questions.floors())),
                maintenance.of(school, answers.to(questions.restored())));
    }

    /** What is to be asked. */
    record Questions(
            Asked<AccessDecision> decisions,
            Asked<Consent> consents,
            Asked<Determination> determinations,
            Asked<ExamHold> holds,
            Asked<Restriction> restrictions,
            Asked<Map.Entry<Viewer.Kind, Instant>> floors,
            Asked<Long> restored) {
        List<Asked<?>> all() {
            return List.of(decisions, consents, determinations, holds, restrictions, floors, restored);
        }
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
