package inzage.connector.publication.average;

import inzage.connector.canonical.Result;
import inzage.connector.canonical.Ynu;
import inzage.connector.publication.grade.Fraction;
import inzage.connector.publication.grade.RunningAverage.Given;
import inzage.connector.publication.grade.RunningAverage.Item;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One of the tests that make up an average or a bigger test.
 *
 * @param grade that somebody gave; empty for a test that is made of others, whose own grade may tell of hidden ones
 * @param item what it enters as, given its weight
 */
record Sibling(Result result, Optional<BigDecimal> grade, Function<Fraction, Item> item) {
    private static final BigDecimal LOWEST = BigDecimal.ONE;
    private static final BigDecimal HIGHEST = BigDecimal.TEN;

    /** A grade, if it is a number from 1 to 10 on that scale and nobody said that it does not count. */
    static Stream<Sibling> gradeOf(Result result) {
        BigDecimal value = result.value();
        return value == null || !onScale(result, value)
                ? Stream.empty()
                : counting(result, Optional.of(value), weight -> new Given(Fraction.of(value), weight));
    }

    /** A test made of others, unless somebody said that it does not count. */
    static Stream<Sibling> composed(Result result, Function<Fraction, Item> item) {
        return counting(result, Optional.empty(), item);
    }

    private static Stream<Sibling> counting(Result result, Optional<BigDecimal> grade, Function<Fraction, Item> item) {
        return result.counts() == Ynu.NO ? Stream.empty() : Stream.of(new Sibling(result, grade, item));
    }

    /** What tells attempts at one test from different tests; empty if the source does not number attempts. */
    Optional<Test> attempted() {
        return result.attempt() == null || result.title() == null ? Optional.empty() : Optional.of(test());
    }

    /** The same, of what the source calls valid or not. */
    Optional<Test> judged() {
        return result.valid() == Ynu.UNKNOWN ? Optional.empty() : Optional.of(test());
    }

    private Test test() {
        return new Test(result.title(), result.category(), result.period());
    }

    int attempt() {
        return Objects.requireNonNullElse(result.attempt(), 0);
    }

    private static boolean onScale(Result result, BigDecimal value) {
        return is(result.scaleMin(), LOWEST)
                && is(result.scaleMax(), HIGHEST)
                && value.compareTo(LOWEST) >= 0
                && value.compareTo(HIGHEST) <= 0;
    }

    private static boolean is(@Nullable BigDecimal end, BigDecimal expected) {
        return end == null || end.compareTo(expected) == 0;
    }

    /** A test that may be attempted again. */
    record Test(
            @Nullable String title,
            @Nullable String category,
            @Nullable String period) {}
}
