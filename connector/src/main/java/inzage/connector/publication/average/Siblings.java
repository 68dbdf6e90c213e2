package inzage.connector.publication.average;

import inzage.connector.canonical.Result;
import inzage.connector.publication.grade.Fraction;
import inzage.connector.publication.grade.RunningAverage.Item;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells which attempts of tests that stand side by side count, and how heavily each test does. */
final class Siblings {
    private Siblings() {}

    /** Empty if one cannot tell: attempts without a rule, or weights that are known of some only. */
    static Optional<List<Item>> items(List<Sibling> all, AttemptChoice choice) {
        Map<Object, List<Sibling>> tests = new LinkedHashMap<>();
        all.forEach(one -> tests.computeIfAbsent(
                        choice.test(one).<Object>map(test -> test).orElse(one), key -> new ArrayList<>())
                .add(one));
        List<Sibling> counting = new ArrayList<>();
        for (List<Sibling> attempts : tests.values()) {
            Optional<Sibling> one = attempts.size() == 1 ? Optional.of(attempts.get(0)) : choice.of(attempts);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            counting.add(one.get());
        }
        return weighed(counting);
    }

    /** Where no weight is known, all count alike. */
    private static Optional<List<Item>> weighed(List<Sibling> siblings) {
        List<BigDecimal> weights = siblings.stream()
                .map(Sibling::result)
                .map(Result::weight)
                .flatMap(weight -> Optional.ofNullable(weight).stream())
                .toList();
        if (!weights.isEmpty() && weights.size() < siblings.size()) {
            return Optional.empty();
        }
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < siblings.size(); i++) {
            Fraction weight = Fraction.of(weights.isEmpty() ? BigDecimal.ONE : weights.get(i));
            items.add(siblings.get(i).item().apply(weight));
        }
        return Optional.of(items);
    }
}
