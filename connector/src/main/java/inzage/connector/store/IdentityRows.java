package inzage.connector.store;

import inzage.connector.canonical.Kind;
import inzage.connector.canonical.RecordId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of who is who: record ids under each source's keys, and the identifiers that sources share. */
public final class IdentityRows {
    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    public IdentityRows(JdbcOperations batches) {
        this.jdbc = JdbcClient.create(batches);
        this.batches = batches;
    }

    /** A source's keys with the ids they stand for. */
    public Map<String, RecordId> ids(String school, Kind kind, String source) {
        Map<String, RecordId> ids = new HashMap<>();
        jdbc.sql("""
                        select record_key, record_id from identities
                         where school = :school and kind = :kind and source = :source""")
                .param("school", school)
                .param("kind", kind.name())
                .param("source", source)
                .query(row -> {
                    ids.put(row.getString("record_key"), new RecordId(row.getString("record_id")));
                });
        return ids;
    }

    /** The identifiers of all sources for one kind. */
    public List<Identifier> identifiers(String school, Kind kind) {
        return jdbc.sql("""
                        select source, record_key, name, value_text, school_year, record_id from identifiers
                         where school = :school and kind = :kind""")
                .param("school", school)
                .param("kind", kind.name())
                .query((row, number) -> new Identifier(
                        row.getString("source"),
                        row.getString("record_key"),
                        row.getString("name"),
                        row.getString("value_text"),
                        row.getString("school_year"),
                        new RecordId(row.getString("record_id"))))
                .list();
    }

    public void addIds(String school, Kind kind, String source, Map<String, RecordId> ids) {
        List<Object[]> rows = new ArrayList<>();
        ids.forEach((key, id) -> rows.add(new Object[] {school, kind.name(), source, key, id.hex()}));
        batch("insert into identities (school, kind, source, record_key, record_id) values (?, ?, ?, ?, ?)", rows);
    }

    /** Forgets what these keys of a source were known by. */
    public void removeIdentifiers(String school, Kind kind, String source, Collection<String> keys) {
        batch(
                "delete from identifiers where school = ? and kind = ? and source = ? and record_key = ?",
                keys.stream()
                        .map(key -> new Object[] {school, kind.name(), source, key})
                        .toList());
    }

    public void addIdentifiers(String school, Kind kind, Collection<Identifier> identifiers) {
        batch(
                """
                insert into identifiers (school, kind, source, record_key, name, value_text, school_year, record_id)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                identifiers.stream()
                        .map(identifier -> new Object[] {
                            school,
                            kind.name(),
                            identifier.source(),
                            identifier.key(),
                            identifier.name(),
                            identifier.value(),
                            identifier.schoolYear(),
                            identifier.id().hex()
                        })
                        .toList());
    }

    private void batch(String sql, List<Object[]> rows) {
        if (!rows.isEmpty()) {
            batches.batchUpdate(sql, rows);
        }
    }

    /**
     * What a record is known by beyond its own source.
     *
     * @param value trimmed and case-folded
     * @param schoolYear within which it is unique; empty if always
     */
    public record Identifier(String source, String key, String name, String value, String schoolYear, RecordId id) {}
}
