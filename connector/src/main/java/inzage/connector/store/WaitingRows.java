package inzage.connector.store;

import inzage.connector.canonical.Kind;
import inzage.connector.canonical.RecordId;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the rows that wait for something they refer to. */
public final class WaitingRows {
    private static final int PORTION = 2000;

    private final JdbcClient jdbc;

    public WaitingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The sources of which rows of a kind wait. */
    public List<String> sources(String school, Kind kind) {
        return jdbc.sql("select distinct source from " + new KindTable(kind).name()
                        + " where school = :school and waiting = true and withdrawn_at is null")
                .param("school", school)
                .query(String.class)
                .list();
    }

    /** Some rows of a source that wait, in the order of their keys, beginning after one; empty at the end. */
    public List<Waiting> portion(String school, Kind kind, String source, String after) {
        return jdbc.sql("select record_key, record_id, scope, withheld, source_rejected, content from "
                        + new KindTable(kind).name()
                        + " where school = :school and source = :source and record_key > :after and waiting = true"
                        + " and withdrawn_at is null order by record_key fetch first " + PORTION + " rows only")
                .param("school", school)
                .param("source", source)
                .param("after", after)
                .query((row, number) -> new Waiting(
                        row.getString("record_key"),
                        new RecordId(row.getString("record_id")),
                        row.getString("scope"),
                        row.getBoolean("withheld"),
                        row.getBoolean("source_rejected"),
                        row.getString("content")))
                .list();
    }

    /**
     * Deletes the rows of all schools that have waited since before a moment: what they refer to will not come any more.
     *
     * @return how many
     */
    public int purge(Instant before) {
        return Kind.all().stream()
                .mapToInt(kind -> jdbc.sql("delete from " + new KindTable(kind).name()
                                + " where waiting = true and applied_from < :before")
                        .param("before", SqlTime.of(before))
                        .update())
                .sum();
    }

    /** A row that waits. */
    public record Waiting(
            String key, RecordId id, String scope, boolean withheld, boolean sourceRejected, String content) {}
}
