package inzage.portal.result;

import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Result;
import inzage.connector.publication.GradeBook;
import inzage.connector.publication.Shown;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The averages beside a subject's results: the school's own, as delivered, or ours where the school chose so. */
final class Averages {
    /** Several averages of one subject are one per period; the one over the whole year is that without a period. */
    private static final Comparator<Result> WHOLE_YEAR_LAST = Comparator.comparing(
                    Result::period, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Result::achievedOn, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final GradeBook book;
    private final ResultsQuery.Type type;

    Averages(GradeBook book, ResultsQuery.Type type) {
        this.book = book;
        this.type = type;
    }

    static boolean is(Result result) {
        return result.kind() == Result.Kind.AVERAGE || result.kind() == Result.Kind.YEAR_AVERAGE;
    }

    /** @param results all that is shown of the subject in the year, averages included */
    @Nullable
    String running(RecordId subject, String schoolYear, List<Shown<Result>> results) {
        return delivered(Result.Kind.AVERAGE, results)
                .or(() -> ours(subject, schoolYear))
                .orElse(null);
    }

    @Nullable
    String ofYear(List<Shown<Result>> results) {
        return delivered(Result.Kind.YEAR_AVERAGE, results).orElse(null);
    }

    private static Optional<String> delivered(Result.Kind kind, List<Shown<Result>> results) {
        return results.stream()
                .sorted(Comparator.comparing(shown -> shown.id().hex()))
                .map(Shown::value)
                .filter(result -> result.kind() == kind)
                .max(WHOLE_YEAR_LAST)
                .map(result -> GradeText.of(result.grade()));
    }

    /** Ours are averages of tests. */
    private Optional<String> ours(RecordId subject, String schoolYear) {
        return book.averages().stream()
                .filter(average -> type == ResultsQuery.Type.TESTS)
                .filter(average -> average.subject().equals(subject)
                        && average.schoolYear().equals(schoolYear))
                .map(average -> GradeText.of(average.value()))
                .findFirst();
    }
}
