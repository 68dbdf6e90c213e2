package inzage.connector.sync.run;

import inzage.connector.canonical.Kind;
import inzage.connector.store.SqlTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of what sources remember between runs, and how fresh their kinds are. */
public final class SourceRows {
    private final JdbcClient jdbc;
    private final WholeDeliveries history;

    public SourceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.history = new WholeDeliveries(jdbc);
    }

    /** Makes the row of a source if there is none. Outside a transaction: two may try at once. */
    public void ensure(String school, String source) {
        if (count(school, source) > 0) {
            return;
        }
        try {
            jdbc.sql("insert into sync_sources (school, source) values (:school, :source)")
                    .param("school", school)
                    .param("source", source)
                    .update();
        } catch (DuplicateKeyException e) {
            // Somebody else was faster, which is as good.
            return;
        }
    }

    public SourceState find(String school, String source) {
        return jdbc.sql("select * from sync_sources where school = :school and source = :source")
                .param("school", school)
                .param("source", source)
                .query(SourceRows::state)
                .optional()
                .orElse(SourceState.NEW);
    }

    /** Whether a run of some source of the school gives signs of life. */
    public boolean working(String school) {
        return jdbc.sql(
                                "select count(*) from sync_sources where school = :school and leased_until >= current_timestamp")
                        .param("school", school)
                        .query(Long.class)
                        .single()
                > 0;
    }

    public void pause(String school, String source, boolean paused) {
        ensure(school, source);
        jdbc.sql("update sync_sources set paused = :paused where school = :school and source = :source")
                .param("paused", paused)
                .param("school", school)
                .param("source", source)
                .update();
    }

    /** Notes what was applied, in the transaction that applies it. */
    public void applied(String school, String source, SourceState state) {
        jdbc.sql("""
                        update sync_sources
                           set applied_run = :run, applied_at = :at, applied_digest = :digest, applied_setup = :setup,
                               applied_sets = :sets, kept = :kept
                         where school = :school and source = :source""")
                .param("run", state.appliedRun())
                .param("at", SqlTime.of(Objects.requireNonNull(state.appliedAt())))
                .param("digest", state.appliedDigest())
                .param("setup", state.appliedSetup())
                .param("sets", RunJson.write(state.appliedSets()))
                .param("kept", state.kept())
                .param("school", school)
                .param("source", source)
                .update();
    }

    /** Everything the source delivered whole before is delivered again: the content is the same. */
    public void refresh(String school, String source, Instant now) {
        jdbc.sql("update freshness set delivered_at = :now where school = :school and source = :source")
                .param("now", SqlTime.of(now))
                .param("school", school)
                .param("source", source)
                .update();
        history.again(school, source, now);
    }

    /**
     * These kinds were delivered whole.
     *
     * @param delivered when the delivery came
     * @param now when it is applied
     */
    public void deliveredWhole(String school, String source, Collection<Kind> kinds, Instant delivered, Instant now) {
        history.whole(school, source, kinds, delivered, now);
        for (Kind kind : kinds) {
            jdbc.sql("delete from freshness where school = :school and source = :source and kind = :kind")
                    .param("school", school)
                    .param("source", source)
                    .param("kind", kind.name())
                    .update();
            jdbc.sql("""
                            insert into freshness (school, source, kind, delivered_at)
                            values (:school, :source, :kind, :now)""")
                    .param("school", school)
                    .param("source", source)
                    .param("kind", kind.name())
                    .param("now", SqlTime.of(delivered))
                    .update();
        }
    }

    private long count(String school, String source) {
        return jdbc.sql("select count(*) from sync_sources where school = :school and source = :source")
                .param("school", school)
                .param("source", source)
                .query(Long.class)
                .single();
    }

    private static SourceState state(ResultSet row, int number) throws SQLException {
        return new SourceState(
                row.getBoolean("paused"),
                number(row, "active_run"),
                number(row, "applied_run"),
                SqlTime.optional(row, "applied_at"),
                row.getString("applied_digest"),
                row.getString("applied_setup"),
                RunJson.numbers(row.getString("applied_sets")),
                row.getString("kept"));
    }

    private static @Nullable Long number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }
}
