package inzage.connector.publication.grade;

import inzage.connector.publication.grade.WeightedMean.Weighted;
import java.util.List;
import java.util.Optional;

/**
 * The running average of a subject in a school year: the weighted mean of its tests, where the value of a test that is made of
 * sub-tests is their weighted mean. So it often differs from the plain mean of the sub-tests that a page shows.
 */
public final class RunningAverage {
    private RunningAverage() {}

    /** Empty when nothing counts: a dash, never nought. */
    public static Optional<Fraction> of(List<Item> items, InnerRounding inner) {
        return WeightedMean.of(items.stream()
                .flatMap(item -> item.value(inner).map(value -> new Weighted(value, item.weight())).stream())
                .toList());
    }

    /** What enters an average. */
    public sealed interface Item {
        Fraction weight();

        Optional<Fraction> value(InnerRounding inner);
    }

    /** A grade that somebody gave. */
    public record Given(Fraction grade, Fraction weight) implements Item {
        @Override
        public Optional<Fraction> value(InnerRounding inner) {
            return Optional.of(grade);
        }
    }

    /** A test whose value is made of its parts. */
    public record Composed(List<Item> parts, Fraction weight) implements Item {
        public Composed {
            parts = List.copyOf(parts);
        }

        @Override
        public Optional<Fraction> value(InnerRounding inner) {
            return of(parts, inner).map(inner::apply);
        }
    }
}
