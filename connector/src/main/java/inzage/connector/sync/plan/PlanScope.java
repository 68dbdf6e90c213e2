package inzage.connector.sync.plan;

import inzage.connector.canonical.Kind;
import inzage.connector.canonical.RecordId;

/**
 * What all parts of one plan share.
 *
 * @param currentYear the school year of the day the delivery landed
 * @param progress called for every record, to keep the lease alive
 */
record PlanScope(
        Lookup lookup,
        Targets targets,
        Staging staging,
        String school,
        String source,
        String currentYear,
        Runnable progress) {
    RecordId id(Kind kind, String key) {
        return lookup.computed().of(school, source, kind, key);
    }

    KindPlan kindPlan(Kind kind) {
        return new KindPlan(
                kind,
                targets.records(kind),
                staging,
                new FieldChanges(lookup.stored(), school, source, kind),
                new Links(lookup.stored(), school, source, kind),
                currentYear);
    }
}
