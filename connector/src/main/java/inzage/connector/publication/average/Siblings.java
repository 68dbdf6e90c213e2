package inzage.connector.publication.average;

import inzage.connector.canonical.Result;
import inzage.connector.canonical.Ynu;
import inzage.connector.publication.grade.Attempts;
import inzage.connector.publication.grade.Fraction;
import inzage.connector.publication.grade.RunningAverage.Item;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells which attempts of tests that stand side by side count, and how heavily each test does. */
final class Siblings {
    private Siblings() {}

    /** Empty if one cannot tell: attempts without a rule, or weights that are known of some only. */
    static Optional<List<Item>> items(List<Sibling> all, Optional<Attempts> policy) {
        Map<Object, List<Sibling>> tests = new LinkedHashMap<>();
        all.forEach(one -> tests.computeIfAbsent(
                        one.attempted().<Object>map(test -> test).orElse(one), key -> new ArrayList<>())
                .add(one));
        List<Sibling> counting = new ArrayList<>();
        for (List<Sibling> attempts : tests.values()) {
            Optional<Sibling> valid = valid(attempts, policy);
            if (valid.isEmpty()) {
                return Optional.empty();
            }
            counting.add(valid.get());
        }
        return weighed(counting);
    }

    /** The attempt that the source calls valid, else the one that the school's rule picks. */
    private static Optional<Sibling> valid(List<Sibling> attempts, Optional<Attempts> policy) {
        if (attempts.size() == 1) {
            return Optional.of(attempts.get(0));
        }
        List<Sibling> said = attempts.stream()
                .filter(attempt -> attempt.result().valid() == Ynu.YES)
                .toList();
        return said.size() == 1 ? Optional.of(said.get(0)) : policy.flatMap(rule -> picked(attempts, rule));
    }

    private static Optional<Sibling> picked(List<Sibling> attempts, Attempts rule) {
        List<Sibling> inOrder = attempts.stream()
                .sorted(Comparator.comparingInt(Sibling::attempt))
                .toList();
        List<BigDecimal> grades =
                inOrder.stream().flatMap(one -> one.grade().stream()).toList();
        return grades.size() < inOrder.size()
                ? Optional.empty()
                : Optional.of(inOrder.get(grades.lastIndexOf(rule.pick(grades))));
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
