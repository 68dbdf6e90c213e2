package inzage.connector.sync.run;

import inzage.connector.sync.ChangeRow;
import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;

/** The table of what runs did, or would do, record by record. */
public final class RunChanges {
    private static final int BATCH = 1000;

    private static final String SEPARATOR = ",";

    private final JdbcOperations jdbc;

    public RunChanges(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes what a run changes, or would change. */
    public void add(long run, List<ChangeRow> changes) {
        for (int from = 0; from < changes.size(); from += BATCH) {
            List<Object[]> rows = changes.subList(from, Math.min(from + BATCH, changes.size())).stream()
                    .map(change -> new Object[] {
                        run,
                        change.number(),
                        change.kind(),
                        change.key(),
                        change.sort(),
                        String.join(SEPARATOR, change.fields())
                    })
                    .toList();
            jdbc.batchUpdate(
                    "insert into run_changes (run, number, kind, record_key, sort, fields) values (?, ?, ?, ?, ?, ?)",
                    rows);
        }
    }

    /**
     * In the order of the kinds.
     *
     * @param after the number of the last one that was read; 0 to begin
     */
    public List<ChangeRow> list(long run, long after, int limit) {
        return jdbc.query(
                """
                select number, kind, record_key, sort, fields from run_changes
                 where run = ? and number > ? order by number fetch first ? rows only""",
                (row, number) -> new ChangeRow(
                        row.getLong("number"),
                        row.getString("kind"),
                        row.getString("record_key"),
                        row.getString("sort"),
                        fields(row.getString("fields"))),
                run,
                after,
                limit);
    }

    private static List<String> fields(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(SEPARATOR));
    }
}
