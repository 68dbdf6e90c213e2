package inzage.connector.publication.average;

import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Result;
import inzage.connector.publication.OwnAverage;
import inzage.connector.publication.decision.Decision;
import inzage.connector.publication.decision.Decision.Decided;
import inzage.connector.publication.grade.RunningAverage;
import inzage.connector.publication.grade.RunningAverage.Composed;
import inzage.connector.publication.grade.RunningAverage.Item;
import inzage.connector.publication.rule.result.ExamLike;
import inzage.connector.publication.setting.Settings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes averages of ours over what a viewer sees, as if the rest did not exist. How sub-tests make up a test is taken from the
 * source; the test's own grade is not.
 */
public final class OwnAverages {
    private static final String[] STRUCTURE = {"R-16", "R-17"};

    private final Settings settings;
    private final Map<RecordId, Result> grades = new HashMap<>();
    private final Map<RecordId, Result> composed = new HashMap<>();

    private OwnAverages(Decision<Result> decision, Settings settings) {
        this.settings = settings;
        decision.records().forEach(this::sort);
    }

    public static List<OwnAverage> of(Decision<Result> decision, Settings settings) {
        return new OwnAverages(decision, settings).averages();
    }

    /**
     * Without those over something that vanished since the last release moment: they would change between two moments, and tell what
     * it was.
     *
     * @param then what there was at that moment
     */
    public static List<OwnAverage> of(Decision<Result> decision, Decision<Result> then, Settings settings) {
        Map<RecordId, Result> now = entering(decision);
        Set<Row> vanished = entering(then).entrySet().stream()
                .filter(entered -> !entered.getValue().equals(now.get(entered.getKey())))
                .map(entered -> row(entered.getValue()))
                .collect(Collectors.toSet());
        return of(decision, settings).stream()
                .filter(average -> !vanished.contains(new Row(average.subject(), average.schoolYear())))
                .toList();
    }

    private static Map<RecordId, Result> entering(Decision<Result> decision) {
        return decision.records().stream()
                .filter(decided -> decided.passesAllBut(STRUCTURE))
                .filter(decided -> enters(decided.version().record()))
                .collect(Collectors.toMap(
                        Decided::id, decided -> decided.version().record()));
    }

    private static boolean enters(Result result) {
        return switch (result.kind()) {
            case SUBTEST, TEST, EXAM_PART, INTERMEDIATE -> true;
            case AVERAGE, YEAR_AVERAGE, EXAM_GRADE, END_GRADE -> false;
        };
    }

    private void sort(Decided<Result> decided) {
        Result result = decided.version().record();
        if (ExamLike.is(result, settings.exam()) || !enters(result)) {
            return;
        }
        boolean made = !contributors(result).isEmpty();
        if (made && decided.passesAllBut(STRUCTURE)) {
            composed.put(decided.id(), result);
        } else if (!made && decided.visible()) {
            grades.put(decided.id(), result);
        }
    }

    private List<OwnAverage> averages() {
        Set<RecordId> parts = composed.values().stream()
                .flatMap(test -> contributors(test).stream())
                .collect(Collectors.toSet());
        Map<Row, List<RecordId>> rows = Stream.concat(grades.keySet().stream(), composed.keySet().stream())
                .filter(id -> !parts.contains(id))
                .collect(Collectors.groupingBy(id -> row(result(id).orElseThrow())));
        return rows.entrySet().stream()
                .flatMap(row -> average(row.getKey(), row.getValue()).stream())
                .sorted(Comparator.comparing(OwnAverage::schoolYear)
                        .thenComparing(average -> average.subject().hex()))
                .toList();
    }

    private Optional<OwnAverage> average(Row row, List<RecordId> ids) {
        return items(ids, new HashSet<>())
                .flatMap(items -> RunningAverage.of(items, settings.own().innerRounding()))
                .map(average -> new OwnAverage(row.subject(), row.schoolYear(), average.rounded(1)));
    }

    /** Empty if one cannot tell what counts. */
    private Optional<List<Item>> items(List<RecordId> ids, Set<RecordId> path) {
        List<Sibling> siblings = new ArrayList<>();
        for (RecordId id : ids) {
            if (grades.containsKey(id)) {
                Sibling.gradeOf(result(id).orElseThrow()).forEach(siblings::add);
            } else if (composed.containsKey(id) && path.add(id)) {
                Result test = result(id).orElseThrow();
                Optional<List<Item>> parts = items(contributors(test), path);
                path.remove(id);
                if (parts.isEmpty()) {
                    return Optional.empty();
                }
                Sibling.composed(test, weight -> new Composed(parts.get(), weight))
                        .forEach(siblings::add);
            }
        }
        return Siblings.items(siblings, new AttemptSeen(settings.own().attempts()));
    }

    private Optional<Result> result(RecordId id) {
        return Optional.ofNullable(grades.get(id)).or(() -> Optional.ofNullable(composed.get(id)));
    }

    private static List<RecordId> contributors(Result result) {
        List<Ref> named = result.contributors();
        return named == null
                ? List.of()
                : named.stream().filter(Ref::resolved).map(Ref::id).toList();
    }

    private static Row row(Result result) {
        return new Row(result.subject().id(), result.schoolYear());
    }

    private record Row(RecordId subject, String schoolYear) {}
}
