package inzage.connector.sync.plan;

import inzage.connector.sync.Counts;
import java.util.Map;

/**
 * What a run would change.
 *
 * @param counts per kind, by its name
 * @param sets rows read per record set
 */
public record Plan(Map<String, Counts> counts, Map<String, Long> sets) {
    public Plan {
        counts = Map.copyOf(counts);
        sets = Map.copyOf(sets);
    }
}
