package inzage.connector.exam.board;

import inzage.connector.exam.Determination;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts, result by result, what came or changed in the scope of determinations after they were recorded. */
final class Changes {
    private final List<Determination> standing;
    private final Map<Long, Integer> counts = new HashMap<>();

    Changes(List<Determination> standing) {
        this.standing = standing;
    }

    void count(ExamResults.Found found) {
        for (Determination one : standing) {
            if (found.applied().isAfter(one.recordedAt()) && one.scope().covers(found.scope())) {
                counts.merge(one.id(), 1, Integer::sum);
            }
        }
    }

    int of(Determination determination) {
        return counts.getOrDefault(determination.id(), 0);
    }
}
