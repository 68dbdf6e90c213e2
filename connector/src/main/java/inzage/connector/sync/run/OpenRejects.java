package inzage.connector.sync.run;

import inzage.connector.canonical.RecordId;
import inzage.connector.store.SqlTime;
import inzage.connector.sync.Reject;
import inzage.connector.sync.plan.Fitness;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of source records that are not accepted. */
public final class OpenRejects {
    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    public OpenRejects(JdbcOperations batches) {
        this.jdbc = JdbcClient.create(batches);
        this.batches = batches;
    }

    /** What is not accepted at the moment, for a plan to compare with. */
    public List<Open> open(String school, String source) {
        return jdbc.sql("""
                        select id, kind, record_key, field, code, scope, origin_file, origin_row from rejects
                         where school = :school and source = :source and resolved_at is null""")
                .param("school", school)
                .param("source", source)
                .query((row, number) -> new Open(
                        row.getLong("id"),
                        row.getString("kind"),
                        row.getString("record_key"),
                        row.getString("scope"),
                        identity(
                                row.getString("kind"),
                                row.getString("record_key"),
                                row.getString("field"),
                                row.getString("code"),
                                row.getString("origin_file"),
                                row.getLong("origin_row"))))
                .list();
    }

    public long count(String school, String source) {
        return jdbc.sql("""
                        select count(*) from rejects
                         where school = :school and source = :source and resolved_at is null""")
                .param("school", school)
                .param("source", source)
                .query(Long.class)
                .single();
    }

    /** Whether something is not accepted because a group it is for is unknown. */
    public boolean forAudience(String school, String source) {
        return jdbc.sql("""
                        select count(*) from rejects
                         where school = :school and source = :source and resolved_at is null and code = :code""")
                        .param("school", school)
                        .param("source", source)
                        .param("code", Fitness.AUDIENCE_UNKNOWN)
                        .query(Long.class)
                        .single()
                > 0;
    }

    public void add(String school, String source, long run, Instant now, Collection<Found> found) {
        batch("""
                insert into rejects (school, source, kind, record_key, field, code, message, protective, scope, student_id,
                                     subject_id, origin_file, origin_row, run, first_seen, last_seen)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", found.stream().map(one -> row(school, source, run, now, one)).toList());
    }

    /** Notes that a run met these again. */
    public void seen(Collection<Long> ids, long run, Instant now) {
        batch(
                "update rejects set last_seen = ?, run = ? where id = ?",
                ids.stream()
                        .<@Nullable Object[]>map(id -> new @Nullable Object[] {SqlTime.of(now), run, id})
                        .toList());
    }

    /** Notes that these are accepted now, or not delivered any more. */
    public void resolve(Collection<Long> ids, Instant now) {
        batch(
                "update rejects set resolved_at = ? where id = ?",
                ids.stream()
                        .<@Nullable Object[]>map(id -> new @Nullable Object[] {SqlTime.of(now), id})
                        .toList());
    }

    private void batch(String sql, List<@Nullable Object[]> rows) {
        if (!rows.isEmpty()) {
            batches.batchUpdate(sql, rows);
        }
    }

    private static @Nullable Object[] row(String school, String source, long run, Instant now, Found found) {
        Reject reject = found.reject();
        return new @Nullable Object[] {
            school,
            source,
            reject.kind().name(),
            reject.key().orElse(null),
            reject.field().orElse(null),
            reject.code(),
            reject.message(),
            reject.protective(),
            reject.scope(),
            found.student().map(RecordId::hex).orElse(null),
            found.subject().map(RecordId::hex).orElse(null),
            reject.origin().file(),
            reject.origin().row(),
            run,
            SqlTime.of(now),
            SqlTime.of(now)
        };
    }

    /** By what a reject is recognised in the next run: its key, else where it stood. */
    private static String identity(
            String kind, @Nullable String key, @Nullable String field, String code, String file, long row) {
        String record = key == null ? file + " " + row : "key " + key;
        return String.join("\0", kind, record, Objects.requireNonNullElse(field, ""), code);
    }

    /** A reject that is not resolved. */
    public record Open(long id, String kind, @Nullable String key, String scope, String identity) {}

    /** A reject of the run at hand, with the ids of those it is about. */
    public record Found(Reject reject, Optional<RecordId> student, Optional<RecordId> subject) {
        public String identity() {
            return OpenRejects.identity(
                    reject.kind().name(),
                    reject.key().orElse(null),
                    reject.field().orElse(null),
                    reject.code(),
                    reject.origin().file(),
                    reject.origin().row());
        }
    }
}
