package inzage.connector.sync.run;

import inzage.connector.store.RecordChange;
import inzage.connector.sync.ChangeRow;
import inzage.connector.sync.plan.Plan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcOperations;

/** The table of what runs did, or would do, record by record. */
public final class RunChanges {
    private static final int BATCH = 1000;

    /** A first delivery creates everything: which keys those are is told by the source. */
    private static final int MOST_CREATED = 1000;

    private static final int MOST = 20_000;
    private static final String SEPARATOR = ",";

    private final JdbcOperations jdbc;

    public RunChanges(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes what a plan changes, of each kind no more than anybody reads; the run's counts tell how much there was. */
    public void add(long run, Plan plan) {
        Portion portion = new Portion(run);
        plan.each(portion::add);
        portion.flush();
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

    private static String sort(RecordChange change) {
        if (change instanceof RecordChange.Create) {
            return "created";
        }
        if (change instanceof RecordChange.Replace) {
            return "changed";
        }
        if (change instanceof RecordChange.Restore) {
            return "restored";
        }
        return change instanceof RecordChange.Withdraw ? "withdrawn" : "marked";
    }

    private final class Portion {
        private final long run;
        private final List<Object[]> rows = new ArrayList<>();
        private final Map<String, Integer> counts = new HashMap<>();
        private int number;

        private Portion(long run) {
            this.run = run;
        }

        private void add(RecordChange change, List<String> fields) {
            String sort = sort(change);
            int most = change instanceof RecordChange.Create ? MOST_CREATED : MOST;
            if (counts.merge(change.kind().name() + ' ' + sort, 1, Integer::sum) > most) {
                return;
            }
            rows.add(new Object[] {
                run, ++number, change.kind().name(), change.key(), sort, String.join(SEPARATOR, fields)
            });
            if (rows.size() == BATCH) {
                flush();
            }
        }

        private void flush() {
            jdbc.batchUpdate(
                    "insert into run_changes (run, number, kind, record_key, sort, fields) values (?, ?, ?, ?, ?, ?)",
                    rows);
            rows.clear();
        }
    }
}
