package inzage.connector.exam.board;

import inzage.connector.canonical.RecordId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a determination covers, in counts.
 *
 * @param results exam results in the version that is in force
 * @param students of whom they are
 * @param byComponent by the name of the exam component; {@code NONE} for results that name none
 * @param bySubject the subject with most results first
 * @param held results of students whose results are held back: they stay hidden
 * @param levelUnknown results of the same scope but for its level that do not say their level: they are not covered
 */
public record Coverage(
        int results,
        int students,
        Map<String, Integer> byComponent,
        List<OfSubject> bySubject,
        int held,
        int levelUnknown) {
    public Coverage {
        byComponent = Map.copyOf(byComponent);
        bySubject = List.copyOf(bySubject);
    }

    /**
     * Results of one subject.
     *
     * @param name empty if the school has no such subject now
     */
    public record OfSubject(RecordId subject, Optional<String> name, int results) {}
}
