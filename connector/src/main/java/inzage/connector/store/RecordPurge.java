package inzage.connector.store;

import inzage.connector.canonical.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Deletes what was replaced or withdrawn long ago. */
public final class RecordPurge {
    private static final int PORTION = 500;
    private static final List<String> BESIDE = List.of("record_versions", "recipients", "identifiers", "identities");

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    public RecordPurge(JdbcOperations batches) {
        this.jdbc = JdbcClient.create(batches);
        this.batches = batches;
    }

    /**
     * Deletes the versions of all schools that ended before a moment, some at a time. Versions of results that are still there stay:
     * until a changed result may be seen, an earlier version is what is shown.
     */
    public void versions(Instant before) {
        OffsetDateTime limit = SqlTime.of(before);
        OffsetDateTime after = SqlTime.of(Instant.EPOCH);
        OffsetDateTime end = sliceEnd(after, limit);
        while (end != null) {
            jdbc.sql("""
                            delete from record_versions v
                             where v.applied_to > :after and v.applied_to <= :end
                               and (v.kind <> 'result' or not exists (
                                    select 1 from results r
                                     where r.school = v.school and r.source = v.source and r.record_key = v.record_key
                                       and r.withdrawn_at is null))""").param("after", after).param("end", end).update();
            after = end;
            end = sliceEnd(after, limit);
        }
    }

    /** All that one run replaced ended at once, and goes at once. */
    private @Nullable OffsetDateTime sliceEnd(OffsetDateTime after, OffsetDateTime limit) {
        return jdbc.sql("""
                        select max(applied_to) as slice_end from (
                            select applied_to from record_versions
                             where applied_to > :after and applied_to < :limit
                             order by applied_to fetch first %d rows only) slice""".formatted(PORTION))
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> new End(row.getObject("slice_end", OffsetDateTime.class)))
                .single()
                .moment();
    }

    /**
     * Deletes some records of a kind that were withdrawn before a moment, with their versions and whatever they were known by.
     *
     * @return how many
     */
    public int withdrawn(String school, Kind kind, Instant before) {
        String table = new KindTable(kind).name();
        List<Object[]> keys = jdbc.sql("select source, record_key from " + table
                        + " where school = :school and withdrawn_at < :before fetch first " + PORTION + " rows only")
                .param("school", school)
                .param("before", SqlTime.of(before))
                .query((row, number) -> key(school, row))
                .list();
        if (!keys.isEmpty()) {
            for (String beside : BESIDE) {
                batches.batchUpdate(
                        "delete from " + beside + " where school = ? and source = ? and record_key = ? and kind = '"
                                + kind.name() + "'",
                        keys);
            }
            batches.batchUpdate("delete from " + table + " where school = ? and source = ? and record_key = ?", keys);
        }
        return keys.size();
    }

    private static Object[] key(String school, ResultSet row) throws SQLException {
        return new Object[] {school, row.getString("source"), row.getString("record_key")};
    }

    /** A query for one row takes no {@code null} for it. */
    private record End(@Nullable OffsetDateTime moment) {}
}
