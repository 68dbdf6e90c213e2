package inzage.connector.publication.rule.result;

import inzage.connector.canonical.Result;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which periods of a year a source keeps apart: those in which it gives both grades and an average. Of any other, such as
 * a semester above two grading periods or the year itself, one cannot tell which grades are in it.
 */
record Periods(Set<String> apart) {
    /**
     * @param results that a value might be presumed to be made of, and the value itself
     */
    static Periods of(Collection<Result> results) {
        Set<String> graded = of(results, Periods::graded);
        graded.retainAll(of(results, result -> result.kind() == Result.Kind.AVERAGE));
        return new Periods(graded);
    }

    /** Whether a value of the one is surely not made of a grade of the other. */
    boolean apart(Result value, Result other) {
        String one = value.period();
        String two = other.period();
        return one != null && two != null && !one.equals(two) && apart.contains(one) && apart.contains(two);
    }

    private static Set<String> of(Collection<Result> results, Predicate<Result> wanted) {
        Set<String> periods = new HashSet<>();
        for (Result result : results) {
            String period = result.period();
            if (period != null && wanted.test(result)) {
                periods.add(period);
            }
        }
        return periods;
    }

    private static boolean graded(Result result) {
        return switch (result.kind()) {
            case SUBTEST, TEST, EXAM_PART -> true;
            case INTERMEDIATE, AVERAGE, YEAR_AVERAGE, EXAM_GRADE, END_GRADE -> false;
        };
    }
}
