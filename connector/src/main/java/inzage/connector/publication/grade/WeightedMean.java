package inzage.connector.publication.grade;

import java.util.List;
import java.util.Optional;

/** The mean of weighted values, exactly. */
public final class WeightedMean {
    private WeightedMean() {}

    /** Values whose weight is nought are left out; empty if nothing is left. */
    public static Optional<Fraction> of(List<Weighted> values) {
        List<Weighted> counting =
                values.stream().filter(value -> value.weight().positive()).toList();
        if (counting.isEmpty()) {
            return Optional.empty();
        }
        Fraction sum = counting.stream()
                .map(value -> value.value().times(value.weight()))
                .reduce(Fraction.ZERO, Fraction::plus);
        Fraction weight = counting.stream().map(Weighted::weight).reduce(Fraction.ZERO, Fraction::plus);
        return Optional.of(sum.dividedBy(weight));
    }

    /** A value and how heavily it counts; weights are any positive numbers and need not add up to anything. */
    public record Weighted(Fraction value, Fraction weight) {}
}
