package inzage.connector.sync.replay;

import inzage.connector.school.Portion;
import inzage.connector.sync.Claimed;
import inzage.connector.sync.Planned;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of what runs have mapped. A replay adds nothing to it: what it maps came before. */
public final class MappedInputs {
    private final JdbcClient jdbc;

    public MappedInputs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Remembers what a run has mapped, in the transaction that ends it.
     *
     * @param applied whether it was stored; else a guard holds it
     */
    public void remember(Planned planned, boolean applied) {
        if (!(planned instanceof Planned.Changes changes)) {
            return;
        }
        Optional<Long> replayed = planned.claimed().replays();
        if (replayed.isEmpty()) {
            changes.fetched().landed().ifPresent(landed -> add(changes, landed.digest(), applied));
        } else if (applied) {
            // What was held when it came may be applied by a replay.
            jdbc.sql("update mapped_inputs set applied = true where run = :run")
                    .param("run", replayed.get())
                    .update();
        }
    }

    private void add(Planned.Changes changes, String digest, boolean applied) {
        Claimed claimed = changes.claimed();
        Portion portion = claimed.portion();
        jdbc.sql("delete from mapped_inputs where run = :run")
                .param("run", claimed.run())
                .update();
        jdbc.sql("""
                        insert into mapped_inputs
                               (run, school, source, digest, only_kinds, time_window, laid_over, applied)
                        values (:run, :school, :source, :digest, :only, :window, :over, :applied)""")
                .param("run", claimed.run())
                .param("school", claimed.school().id())
                .param("source", claimed.source().name())
                .param("digest", digest)
                .param("only", portion.kinds())
                .param("window", portion.window().map(Portion.Window::toString).orElse(""))
                .param("over", changes.plan().laidOver())
                .param("applied", applied)
                .update();
    }

    /** What a run has mapped; of one that mapped nothing anew, what had the same content. */
    Optional<MappedInput> of(String school, String source, long run) {
        return select(school, source, "run = :run", run).stream().findFirst().or(() -> digest(school, source, run)
                .flatMap(digest -> of(school, source, digest)));
    }

    /** By content, as it came last. */
    Optional<MappedInput> of(String school, String source, String digest) {
        return jdbc.sql("""
                        select * from mapped_inputs where school = :school and source = :source and digest = :digest
                         order by run desc fetch first 1 rows only""")
                .param("school", school)
                .param("source", source)
                .param("digest", digest)
                .query(MappedInputs::input)
                .optional();
    }

    private Optional<String> digest(String school, String source, long run) {
        return jdbc.sql("""
                        select digest from sync_runs
                         where school = :school and source = :source and id = :run and digest is not null""")
                .param("school", school)
                .param("source", source)
                .param("run", run)
                .query(String.class)
                .optional();
    }

    /** The newest that was asked for everything; without one, the newest. */
    Optional<MappedInput> newest(String school, String source) {
        return jdbc.sql("""
                        select * from mapped_inputs
                         where school = :school and source = :source
                         order by case when only_kinds = '' and time_window = '' then 0 else 1 end, run desc fetch first 1 rows only""")
                .param("school", school)
                .param("source", source)
                .query(MappedInputs::input)
                .optional();
    }

    /** What came after a run, oldest first. */
    List<MappedInput> after(String school, String source, long run) {
        return select(school, source, "run > :run", run);
    }

    /**
     * What was applied before a run, from the newest that stands by itself: each is laid over what those before it left. Oldest
     * first; empty if nothing that stands by itself is known.
     */
    List<MappedInput> below(String school, String source, long run) {
        return select(school, source, """
                run < :run and applied and run >= (
                    select max(run) from mapped_inputs
                     where school = :school and source = :source and run < :run and applied and not laid_over
                       and only_kinds = '' and time_window = '')""", run);
    }

    private List<MappedInput> select(String school, String source, String condition, long run) {
        return jdbc.sql("select * from mapped_inputs where school = :school and source = :source and " + condition
                        + " order by run")
                .param("school", school)
                .param("source", source)
                .param("run", run)
                .query(MappedInputs::input)
                .list();
    }

    private static MappedInput input(ResultSet row, int number) throws SQLException {
        return new MappedInput(
                row.getLong("run"),
                row.getString("digest"),
                Portion.of(row.getString("only_kinds"), row.getString("time_window")),
                row.getBoolean("laid_over"),
                row.getBoolean("applied"));
    }
}
