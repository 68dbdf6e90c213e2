package inzage.connector.store;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.RecordId;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A row of one source as it stands, to be changed without a new delivery of it. */
public record StoredRow(
        String key,
        RecordId id,
        String scope,
        boolean withheld,
        boolean sourceRejected,
        boolean waiting,
        String content) {

    static StoredRow of(ResultSet row) throws SQLException {
        return new StoredRow(
                row.getString("record_key"),
                new RecordId(row.getString("record_id")),
                row.getString("scope"),
                row.getBoolean("withheld"),
                row.getBoolean("source_rejected"),
                row.getBoolean("waiting"),
                row.getString("content"));
    }

    public Canonical record(Kind kind) {
        return CanonicalJsonReader.read(kind, content);
    }

    /** The same row with another record in it. */
    public RecordRow with(Canonical record) {
        return with(record, withheld);
    }

    /** The same, hidden by its source or not. */
    public RecordRow with(Canonical record, boolean hidden) {
        return RecordRow.of(record, key, id, scope, hidden, waiting).withSourceRejected(sourceRejected);
    }
}
