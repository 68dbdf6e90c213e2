package inzage.connector.sync.run;

import inzage.connector.store.SqlTime;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Deletes runs and rejects that ended long ago. */
public final class RunPurge {
    private static final int PORTION = 500;

    private final JdbcClient jdbc;

    public RunPurge(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Deletes some runs that ended before a moment, with what was remembered of their input. The newest of each source stays, what
     * its records were made by, and what waits for a person's approval.
     *
     * @return how many
     */
    public int runs(Instant before) {
        return jdbc.sql("""
                        delete from sync_runs where id in (
                            select r.id from sync_runs r
                             where r.finished_at < :before
                               and (r.state <> 'HELD' or r.run_mode = 'DRY')
                               and r.id < (select max(n.id) from sync_runs n
                                            where n.school = r.school and n.source = r.source)
                               and not exists (select 1 from sync_sources s
                                                where s.school = r.school and s.source = r.source
                                                  and (s.applied_run = r.id or s.active_run = r.id))
                             fetch first %d rows only)""".formatted(PORTION))
                .param("before", SqlTime.of(before))
                .update();
    }

    /**
     * Deletes some rejects that were resolved before a moment.
     *
     * @return how many
     */
    public int rejects(Instant before) {
        return jdbc.sql("""
                        delete from rejects where id in (
                            select id from rejects where resolved_at < :before fetch first %d rows only)""".formatted(PORTION))
                .param("before", SqlTime.of(before))
                .update();
    }
}
