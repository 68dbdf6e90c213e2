package inzage.connector.sync.run;

import inzage.connector.sync.Run;
import inzage.connector.sync.Trigger;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people decide about held runs, in the table of runs. */
public final class HeldRuns {
    private final JdbcClient jdbc;
    private final RunRows runs;

    public HeldRuns(JdbcClient jdbc, RunRows runs) {
        this.jdbc = jdbc;
        this.runs = runs;
    }

    /** Asks for a run that reads what the run read that it approves; the same one if that was asked for already. */
    public long approve(Run held, String who, Instant now) {
        return jdbc.sql("select min(id) from sync_runs where approves = :held and state in ('REQUESTED', 'RUNNING')")
                .param("held", held.id())
                .query(Long.class)
                .optional()
                .orElseGet(() -> reread(held, who, now));
    }

    private long reread(Run held, String who, Instant now) {
        long run = runs.request(
                held.school(), held.source(), runs.portion(held.id()), held.mode(), Trigger.APPROVAL, who, now);
        jdbc.sql("""
                        update sync_runs
                           set reread = :digest, approves = :held,
                               replays = (select h.replays from sync_runs h where h.id = :held)
                         where id = :run""")
                .param("digest", held.digest())
                .param("held", held.id())
                .param("run", run)
                .update();
        return run;
    }

    /** Closes a held run without applying it; false if it is not held any more. */
    public boolean dismiss(long id, String sentence) {
        return jdbc.sql(
                                "update sync_runs set state = 'CANCELLED', message = :sentence where id = :id and state = 'HELD'")
                        .param("sentence", sentence)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** What a run was planned on and what it would do. */
    public Optional<Planned> planned(long id) {
        return jdbc.sql("select base_run, plan_digest from sync_runs where id = :id")
                .param("id", id)
                .query((row, number) ->
                        new Planned(row.getObject("base_run", Long.class), row.getString("plan_digest")))
                .optional();
    }

    /**
     * On what a plan was made, and what tells it from others.
     *
     * @param base the applied run before it; {@code null} if there was none
     */
    public record Planned(@Nullable Long base, @Nullable String digest) {}

    /** A run that came to its end makes those of its source that were held before it obsolete. */
    public void supersede(String school, String source, long by) {
        jdbc.sql("""
                        update sync_runs set state = 'SUPERSEDED'
                         where school = :school and source = :source and state = 'HELD' and run_mode <> 'DRY'
                           and id < :by""")
                .param("school", school)
                .param("source", source)
                .param("by", by)
                .update();
    }
}
