package inzage.connector.sync.run;

import inzage.connector.school.Portion;
import inzage.connector.store.SqlTime;
import inzage.connector.sync.Reread;
import inzage.connector.sync.Run;
import inzage.connector.sync.RunMode;
import inzage.connector.sync.RunState;
import inzage.connector.sync.Trigger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** The table of runs. */
public final class RunRows {
    private final JdbcClient jdbc;

    public RunRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The run of this source, portion and mode that waits to be claimed. */
    public Optional<Long> requested(String school, String source, Portion portion, RunMode mode) {
        return jdbc.sql("""
                        select min(id) from sync_runs
                         where school = :school and source = :source and run_mode = :mode and state = 'REQUESTED' and reread is null
                           and only_kinds = :only and time_window = :window""")
                .param("school", school)
                .param("source", source)
                .param("mode", mode.name())
                .param("only", portion.kinds())
                .param("window", window(portion))
                .query(Long.class)
                .optional();
    }

    public long request(
            String school, String source, Portion portion, RunMode mode, Trigger trigger, String who, Instant now) {
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into sync_runs
                               (school, source, only_kinds, time_window, state, run_mode, triggered_by, who, requested_at)
                        values (:school, :source, :only, :window, 'REQUESTED', :mode, :trigger, :who, :now)""")
                .param("school", school)
                .param("source", source)
                .param("only", portion.kinds())
                .param("window", window(portion))
                .param("mode", mode.name())
                .param("trigger", trigger.name())
                .param("who", who)
                .param("now", SqlTime.of(now))
                .update(id, "id");
        return Objects.requireNonNull(id.getKey()).longValue();
    }

    /** What a run reads instead of having something fetched. */
    public Optional<Reread> reread(long id) {
        return jdbc.sql("select reread, approves, replays from sync_runs where id = :id and reread is not null")
                .param("id", id)
                .query((row, number) -> new Reread(
                        row.getString("reread"),
                        Optional.ofNullable(row.getObject("approves", Long.class)),
                        Optional.ofNullable(row.getObject("replays", Long.class))))
                .optional();
    }

    public List<Long> requested() {
        return jdbc.sql("select id from sync_runs where state = 'REQUESTED' order by id")
                .query(Long.class)
                .list();
    }

    public boolean requested(String school, String source) {
        return jdbc.sql("""
                        select count(*) from sync_runs
                         where school = :school and source = :source and state = 'REQUESTED'""")
                        .param("school", school)
                        .param("source", source)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** How much of its source a run asks for. */
    public Portion portion(long id) {
        return jdbc.sql("select only_kinds, time_window from sync_runs where id = :id")
                .param("id", id)
                .query((row, number) -> Portion.of(row.getString("only_kinds"), row.getString("time_window")))
                .single();
    }

    private static String window(Portion portion) {
        return portion.window().map(Portion.Window::toString).orElse("");
    }

    public Optional<Run> find(long id) {
        return jdbc.sql("select * from sync_runs where id = :id")
                .param("id", id)
                .query(RunRows::run)
                .optional();
    }

    /** Newest first. */
    public List<Run> list(String school, String source, int limit) {
        return jdbc.sql("""
                        select * from sync_runs where school = :school and source = :source
                         order by id desc fetch first :limit rows only""")
                .param("school", school)
                .param("source", source)
                .param("limit", limit)
                .query(RunRows::run)
                .list();
    }

    public Optional<Run> newest(String school, String source) {
        return jdbc.sql("""
                        select * from sync_runs
                         where school = :school and source = :source and run_mode <> 'DRY'
                         order by id desc fetch first 1 rows only""")
                .param("school", school)
                .param("source", source)
                .query(RunRows::run)
                .optional();
    }

    /** The newest runs that were applied, but for the first one ever. */
    public List<Run> applied(String school, String source, int limit) {
        return jdbc.sql("""
                        select * from sync_runs
                         where school = :school and source = :source and run_mode <> 'DRY'
                           and state in ('APPLIED', 'APPLIED_WITH_REJECTS') and base_run is not null
                         order by id desc fetch first :limit rows only""")
                .param("school", school)
                .param("source", source)
                .param("limit", limit)
                .query(RunRows::run)
                .list();
    }

    /** What the newest run that had something to read has read. */
    public Optional<String> newestDigest(String school, String source) {
        return jdbc.sql("""
                        select digest from sync_runs
                         where school = :school and source = :source and run_mode <> 'DRY' and digest is not null
                         order by id desc fetch first 1 rows only""")
                .param("school", school)
                .param("source", source)
                .query(String.class)
                .optional();
    }

    /** @return whether it was waiting to be started */
    public boolean start(long id, String definitionVersion, String softwareVersion, Instant now) {
        return jdbc.sql("""
                        update sync_runs
                           set state = 'RUNNING', started_at = :now, definition_version = :definition,
                               software_version = :software
                         where id = :id and state = 'REQUESTED'""")
                        .param("now", SqlTime.of(now))
                        .param("definition", definitionVersion)
                        .param("software", softwareVersion)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Closes a run that is still running. */
    public void end(long id, Ending ending, Instant now) {
        jdbc.sql("""
                        update sync_runs
                           set state = :state, finished_at = :now, counts = :counts, bytes = :bytes, millis = :millis,
                               digest = :digest, plan = :plan, message = :message, base_run = :base,
                               plan_digest = :planned
                         where id = :id and state = 'RUNNING'""")
                .param("state", ending.state().name())
                .param("now", SqlTime.of(now))
                .param("counts", RunJson.write(ending.counts()))
                .param("bytes", ending.bytes())
                .param("millis", RunJson.write(ending.millis()))
                .param("digest", ending.digest())
                .param("plan", ending.plan())
                .param("message", ending.message())
                .param("base", ending.planned().base())
                .param("planned", ending.planned().digest())
                .param("id", id)
                .update();
    }

    static Run run(ResultSet row, int number) throws SQLException {
        return new Run(
                row.getLong("id"),
                row.getString("school"),
                row.getString("source"),
                RunState.valueOf(row.getString("state")),
                RunMode.valueOf(row.getString("run_mode")),
                Trigger.valueOf(row.getString("triggered_by")),
                row.getString("who"),
                SqlTime.read(row, "requested_at"),
                SqlTime.optional(row, "started_at"),
                SqlTime.optional(row, "finished_at"),
                RunJson.counts(row.getString("counts")),
                row.getLong("bytes"),
                RunJson.numbers(row.getString("millis")),
                row.getString("definition_version"),
                row.getString("software_version"),
                row.getString("digest"),
                row.getString("plan"),
                row.getString("message"));
    }
}
