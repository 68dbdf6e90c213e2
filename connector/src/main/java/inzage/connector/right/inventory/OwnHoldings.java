package inzage.connector.right.inventory;

import java.util.List;

/** What this package and the program itself remember. */
final class OwnHoldings {
    private static final String PROGRAM = "of the program";

    private OwnHoldings() {}

    static List<Holding> all() {
        return List.of(
                Holding.kept(
                                "erasures",
                                "id school person kind sort done_by done_at withdrawn_by withdrawn_at",
                                Term.ALWAYS,
                                "school = :school and person in (:persons)",
                                "so that it is done again after a backup was loaded; an id tells nobody who it was")
                        .secret("done_by withdrawn_by"),
                Holding.nobodys(
                        "suppressions",
                        "school source kind named name_hmac reason since erasure",
                        Term.ALWAYS,
                        "what somebody was known by, under a key: so that nobody brings them back"),
                Holding.kept(
                                "exports",
                                "id school person asked_by asked_at",
                                Term.EXPORTS,
                                "coalesce(school, '-') = :school and (person in (:persons) or asked_by in (:accounts))",
                                "that a copy was handed out; an id tells nobody whose")
                        .secret("asked_by"),
                Holding.nobodys("landing_clearings", "id school source until what", Term.WORKED_OFF, PROGRAM),
                Holding.nobodys(
                        "held_purges",
                        "school leavers students guardian_leavers guardians held_at approved_by approved_at",
                        Term.WORKED_OFF,
                        PROGRAM),
                Holding.nobodys(
                        "alarms",
                        "id kind school source open_key sentence occasion times opened_at last_at closed_at",
                        Term.ALARMS,
                        PROGRAM),
                Holding.nobodys(
                        "audit_seals",
                        "school number sealed_minute line_count first_line last_line members digest previous seal",
                        Term.AUDIT,
                        "seals over lines, without the lines"),
                Holding.nobodys("audit_chains", "school number sealed_minute seal", Term.AUDIT, PROGRAM),
                Holding.nobodys("audit_purges", "id lines_before purged_at seal", Term.AUDIT, PROGRAM),
                Holding.nobodys(
                        "closures", "id school what name reason closed_by closed_at", Term.SCHOOL, "of the school"),
                Holding.nobodys("closure_lifts", "closure school lifted_by lifted_at", Term.SCHOOL, "of the school"),
                Holding.nobodys("watched_sources", "school source since resting_until", Term.SCHOOL, PROGRAM),
                Holding.nobodys("alarm_rounds", "id looked_at", Term.ALWAYS, PROGRAM),
                Holding.nobodys("restorations", "id made_at restored_at last_run", Term.ALWAYS, PROGRAM));
    }
}
