package inzage.connector.exam.board;

import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Result;
import inzage.connector.exam.ExamHold;
import inzage.connector.exam.Scope;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Counts, result by result, what a scope covers. */
final class Counting {
    private static final String NO_COMPONENT = "NONE";

    private static final Comparator<Coverage.OfSubject> MOST_FIRST = Comparator.comparing(
                    Coverage.OfSubject::results, Comparator.reverseOrder())
            .thenComparing(one -> one.subject().hex());

    private final Scope scope;
    private final List<ExamHold> holds;
    private final Set<RecordId> students = new HashSet<>();
    private final Map<String, Integer> components = new HashMap<>();
    private final Map<RecordId, Integer> subjects = new HashMap<>();
    private int results;
    private int held;
    private int levelUnknown;

    /** @param holds that stand */
    Counting(Scope scope, List<ExamHold> holds) {
        this.scope = scope;
        this.holds = holds;
    }

    void count(ExamResults.Found found) {
        Result result = found.result();
        if (scope.covers(found.scope())) {
            RecordId student = result.student().id();
            RecordId subject = result.subject().id();
            results++;
            students.add(student);
            components.merge(component(result), 1, Integer::sum);
            subjects.merge(subject, 1, Integer::sum);
            held += holds.stream().anyMatch(hold -> hold.student().equals(student) && hold.about(subject)) ? 1 : 0;
        } else if (result.level() == null && scope.anyLevel().covers(found.scope())) {
            levelUnknown++;
        }
    }

    Set<RecordId> students() {
        return students;
    }

    /** @param names of the school's subjects */
    Coverage coverage(Map<RecordId, String> names) {
        List<Coverage.OfSubject> bySubject = subjects.entrySet().stream()
                .map(subject -> new Coverage.OfSubject(
                        subject.getKey(), Optional.ofNullable(names.get(subject.getKey())), subject.getValue()))
                .sorted(MOST_FIRST)
                .toList();
        return new Coverage(results, students.size(), components, bySubject, held, levelUnknown);
    }

    int results() {
        return results;
    }

    private static String component(Result result) {
        return Optional.ofNullable(result.examComponent()).map(Enum::name).orElse(NO_COMPONENT);
    }
}
