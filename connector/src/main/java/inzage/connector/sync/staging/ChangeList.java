package inzage.connector.sync.staging;

import inzage.connector.store.RecordChange;
import inzage.connector.sync.ChangeRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a plan changes, record by record, of each kind no more than anybody reads; counts tell how much there is. */
final class ChangeList {
    /** A first delivery creates everything: which keys those are is told by the source. */
    private static final int MOST_CREATED = 1000;

    private static final int MOST = 20_000;

    private final List<ChangeRow> rows = new ArrayList<>();
    private final Map<String, Map<String, Integer>> counts = new HashMap<>();

    void add(RecordChange change, List<String> fields) {
        String kind = change.kind().name();
        String sort = sort(change);
        int most = change instanceof RecordChange.Create ? MOST_CREATED : MOST;
        int count = counts.computeIfAbsent(kind, same -> new HashMap<>()).merge(sort, 1, Integer::sum);
        if (count <= most) {
            rows.add(new ChangeRow(rows.size() + 1L, kind, change.key(), sort, fields));
        }
    }

    List<ChangeRow> rows() {
        return rows;
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
}
