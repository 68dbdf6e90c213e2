package inzage.connector.sync.guard;

import inzage.connector.canonical.Kind;
import inzage.connector.sync.plan.Figures;
import java.util.Map;
import java.util.Optional;

/**
 * What guards look at.
 *
 * @param baseline the source's first applied run, or its first in a school year: much is new and changed then
 * @param setsBefore rows per record set in the last applied run
 * @param usual if the definition is another than before: the most records that a run of the source changed so far, by kind's name
 */
public record Evidence(
        Map<Kind, Figures> figures,
        Map<String, Long> sets,
        Map<String, Long> setsBefore,
        boolean baseline,
        Optional<Map<String, Long>> usual) {
    public Evidence {
        figures = Map.copyOf(figures);
        sets = Map.copyOf(sets);
        setsBefore = Map.copyOf(setsBefore);
    }
}
