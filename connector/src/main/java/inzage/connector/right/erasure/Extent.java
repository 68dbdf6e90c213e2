package inzage.connector.right.erasure;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many rows of each table are somebody's. */
public record Extent(SortedMap<String, Integer> rows) {
    public Extent {
        rows = new TreeMap<>(rows);
    }

    static Extent of(Map<String, Integer> counted) {
        SortedMap<String, Integer> rows = new TreeMap<>(counted);
        rows.values().removeIf(count -> count == 0);
        return new Extent(rows);
    }

    public int total() {
        return rows.values().stream().mapToInt(Integer::intValue).sum();
    }
}
