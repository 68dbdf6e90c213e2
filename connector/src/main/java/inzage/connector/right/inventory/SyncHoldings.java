package inzage.connector.right.inventory;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What runs remember. */
final class SyncHoldings {
    private static final String SOURCE = "of a source: digests, counts and moments";

    private SyncHoldings() {}

    static List<Holding> all() {
        return List.of(
                Holding.deleted(
                                "rejects",
                                "id school source kind record_key field code message protective scope student_id subject_id"
                                        + " origin_file origin_row run first_seen last_seen resolved_at",
                                Term.REJECTS,
                                "school = :school and student_id in (:persons)")
                        .byKey("school = :school and (kind, source, record_key) in (:keys)"),
                Holding.deleted(
                        "average_misfits",
                        "school source student_id misfits",
                        Term.DELIVERED,
                        "school = :school and student_id in (:persons)"),
                Holding.deleted(
                        "average_checks_due",
                        "school source student_id",
                        Term.WORKED_OFF,
                        "school = :school and student_id in (:persons)"),
                new Holding(
                        "run_changes",
                        List.of("run", "number", "kind", "record_key", "sort", "fields"),
                        Optional.empty(),
                        Optional.of("""
                                exists (select 1 from sync_runs r
                                         where r.id = run_changes.run and r.school = :school
                                           and (run_changes.kind, r.source, run_changes.record_key) in (:keys))"""),
                        Set.of(),
                        Fate.DELETED,
                        Term.RUNS,
                        ""),
                Holding.rewritten(
                                "sync_runs",
                                "id school source state run_mode triggered_by who requested_at started_at finished_at counts"
                                        + " bytes millis definition_version software_version digest plan message only_kinds"
                                        + " time_window base_run plan_digest reread approves replays",
                                Term.RUNS,
                                "school = :school and source in (:sources)")
                        .secret("who plan message"),
                Holding.nobodys(
                        "sync_sources",
                        "school source paused fence active_run leased_until applied_run applied_at applied_digest"
                                + " applied_setup applied_sets kept",
                        Term.SCHOOL,
                        SOURCE),
                Holding.nobodys("freshness", "school source kind delivered_at", Term.SCHOOL, SOURCE),
                Holding.nobodys("whole_deliveries", "school source kind delivered_at applied_at", Term.SCHOOL, SOURCE),
                Holding.nobodys("complete_runs", "school source kind run", Term.SCHOOL, SOURCE),
                Holding.nobodys("release_floors", "school audience reached", Term.SCHOOL, "of the school"),
                Holding.nobodys(
                        "mapped_inputs",
                        "run school source digest only_kinds time_window laid_over applied",
                        Term.RUNS,
                        SOURCE),
                Holding.nobodys(
                        "seen_inputs",
                        "school source name size_bytes modified_at digest seen_at tag",
                        Term.DELIVERED,
                        "files that lie where the school left them; forgotten once they lie there no more"),
                Holding.nobodys(
                        "waiting_sets", "id school source digest bytes who run arrived_at", Term.WORKED_OFF, SOURCE),
                Holding.nobodys("used_nonces", "school source key_name nonce used_at", Term.WORKED_OFF, SOURCE));
    }
}
