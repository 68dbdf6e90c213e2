package inzage.connector.sync.run;

import inzage.connector.school.Portion;
import inzage.connector.store.SqlTime;
import inzage.connector.sync.Run;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the runs of a source tell together. Dry runs tell nothing. */
public final class RunHistory {
    private static final String GOOD = "state in ('APPLIED', 'APPLIED_WITH_REJECTS', 'UNCHANGED')";

    private final JdbcClient jdbc;

    public RunHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** When each portion that was asked for was last applied, or found unchanged. What is mapped again is not newer for that. */
    public Map<Portion, Instant> applied(String school, String source) {
        return newest("finished_at", GOOD + " and triggered_by <> 'REPLAY'", school, source);
    }

    /** The same, of runs that had everything fetched, whatever the system said had changed. */
    public Map<Portion, Instant> appliedFull(String school, String source) {
        return newest("finished_at", GOOD + " and run_mode = 'FULL' and reread is null", school, source);
    }

    /** When each portion was last asked for. */
    public Map<Portion, Instant> requested(String school, String source) {
        return newest("requested_at", "1 = 1", school, source);
    }

    /** The newest runs that came to an end with a verdict on their source, newest first. */
    public List<Run> ended(String school, String source, int limit) {
        return list(
                "state not in ('REQUESTED', 'RUNNING', 'CANCELLED') order by id desc fetch first " + limit
                        + " rows only",
                school,
                source);
    }

    /** The newest run that waits for a person. */
    public Optional<Run> held(String school, String source) {
        return list("state = 'HELD' order by id desc fetch first 1 rows only", school, source).stream()
                .findFirst();
    }

    /** The oldest run that waits to be started. */
    public Optional<Run> waiting(String school, String source) {
        return jdbc.sql("""
                        select * from sync_runs where school = :school and source = :source and state = 'REQUESTED'
                         order by id fetch first 1 rows only""")
                .param("school", school)
                .param("source", source)
                .query(RunRows::run)
                .optional();
    }

    /** When a run of any source of a school last ended: since then others can start. */
    public Optional<Instant> idleSince(String school) {
        return jdbc.sql("select max(finished_at) as moment from sync_runs where school = :school")
                .param("school", school)
                .query((row, number) -> Optional.ofNullable(SqlTime.optional(row, "moment")))
                .single();
    }

    private List<Run> list(String which, String school, String source) {
        return jdbc.sql("select * from sync_runs where school = :school and source = :source and run_mode <> 'DRY' and "
                        + which)
                .param("school", school)
                .param("source", source)
                .query(RunRows::run)
                .list();
    }

    private Map<Portion, Instant> newest(String moment, String which, String school, String source) {
        Map<Portion, Instant> newest = new HashMap<>();
        jdbc.sql("""
                        select only_kinds, time_window, max(%s) as moment from sync_runs
                         where school = :school and source = :source and run_mode <> 'DRY' and %s
                         group by only_kinds, time_window""".formatted(moment, which))
                .param("school", school)
                .param("source", source)
                .query(RunHistory::portion)
                .list()
                .forEach(one -> newest.put(one.portion, one.moment));
        return newest;
    }

    private static Newest portion(ResultSet row, int number) throws SQLException {
        return new Newest(
                Portion.of(row.getString("only_kinds"), row.getString("time_window")), SqlTime.read(row, "moment"));
    }

    private record Newest(Portion portion, Instant moment) {}
}
