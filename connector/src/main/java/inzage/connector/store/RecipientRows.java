package inzage.connector.store;

import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Recipients;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;

/** Writes for whom records are beside them, in the transaction that writes the records. */
final class RecipientRows {
    private static final String DELETE =
            "delete from recipients where school = ? and kind = ? and source = ? and record_key = ?";
    private static final String INSERT = """
            insert into recipients (school, kind, source, record_key, record_id, recipient, on_day)
            values (?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcOperations jdbc;
    private final String school;
    private final String source;

    RecipientRows(JdbcOperations jdbc, String school, String source) {
        this.jdbc = jdbc;
        this.school = school;
        this.source = source;
    }

    /** Changes of one kind. */
    void write(Kind kind, List<RecordChange> changes) {
        if (!Recipients.has(kind)) {
            return;
        }
        List<Object[]> former = new ArrayList<>();
        List<Object[]> rows = new ArrayList<>();
        for (RecordChange change : changes) {
            if (!(change instanceof RecordChange.Create) && !(change instanceof RecordChange.Mark)) {
                former.add(new Object[] {school, kind.name(), source, change.key()});
            }
            if (change instanceof RecordChange.Whole whole) {
                rows.addAll(rows(whole.row()));
            }
        }
        batch(DELETE, former);
        batch(INSERT, rows);
    }

    private List<Object[]> rows(RecordRow row) {
        return row.recipients().stream()
                .flatMap(recipients -> recipients.all().stream().map(recipient -> new Object[] {
                    school, row.kind().name(), source, row.key(), row.id().hex(), recipient.hex(), recipients.day()
                }))
                .toList();
    }

    private void batch(String sql, List<Object[]> rows) {
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(sql, rows);
        }
    }
}
