package inzage.mappings.engine;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Kind;
import inzage.connector.sync.Mapped;
import inzage.connector.sync.Receiver;
import inzage.connector.sync.Reject;
import inzage.mappings.engine.Candidate.Accepted;
import inzage.mappings.engine.Candidate.Rejected;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects what the blocks of a kind make, and decides about equal keys: gathered, preferred, outranked, or all rejected.
 * One rejected row rejects its key: what it says about access must not vanish behind a row that says nothing.
 */
final class Together {
    private final Map<String, List<Candidate>> byKey = new LinkedHashMap<>();
    private final List<Candidate> keyless = new ArrayList<>();

    void add(Candidate candidate) {
        candidate
                .key()
                .map(key -> byKey.computeIfAbsent(key, absent -> new ArrayList<>(1)))
                .orElse(keyless)
                .add(candidate);
    }

    void tell(Receiver out) {
        keyless.forEach(candidate -> candidate.tell(out));
        byKey.values().forEach(candidates -> decide(candidates).forEach(candidate -> candidate.tell(out)));
    }

    private static List<Candidate> decide(List<Candidate> candidates) {
        if (candidates.size() == 1) {
            return candidates;
        }
        List<Candidate> rejected =
                candidates.stream().filter(Rejected.class::isInstance).toList();
        if (!rejected.isEmpty()) {
            return rejected;
        }
        List<Accepted> ranked =
                ranking(candidates.stream().map(Accepted.class::cast).toList());
        return settled(ranked).<List<Candidate>>map(List::of).orElseGet(() -> twice(ranked));
    }

    private static List<Accepted> ranking(List<Accepted> candidates) {
        Set<String> outranked = new LinkedHashSet<>();
        candidates.forEach(candidate -> outranked.addAll(candidate.block().outranks()));
        List<Accepted> left = candidates.stream()
                .filter(candidate -> !outranked.contains(candidate.block().name()))
                .toList();
        return left.isEmpty() ? candidates : left;
    }

    private static Optional<Candidate> settled(List<Accepted> ranked) {
        Accepted first = ranked.get(0);
        boolean same = ranked.stream()
                .allMatch(other -> other.mapped().record().equals(first.mapped().record()));
        if (same) {
            return Optional.of(first);
        }
        if (ranked.stream().allMatch(candidate -> candidate.block().gather().isPresent())) {
            return Optional.of(gathered(ranked));
        }
        return ranked.stream().allMatch(candidate -> candidate.block().prefer().isPresent())
                ? preferred(ranked)
                : Optional.empty();
    }

    private static Candidate gathered(List<Accepted> ranked) {
        Accepted first = ranked.get(0);
        Mapped mapped = first.mapped();
        return new Accepted(
                new Mapped(
                        united(ranked),
                        mapped.key(),
                        mapped.identifiers(),
                        ranked.stream().anyMatch(candidate -> candidate.mapped().withheld()),
                        mapped.scope(),
                        mapped.droppable(),
                        mapped.origin()),
                first.block(),
                first.preference());
    }

    /** The first record with the gathered lists of all. */
    private static Canonical united(List<Accepted> ranked) {
        Accepted first = ranked.get(0);
        Map<String, @Nullable Object> values =
                new HashMap<>(Kind.values(first.mapped().record()));
        first.block().gather().orElse(List.of()).forEach(field -> {
            Set<Object> union = new LinkedHashSet<>();
            ranked.forEach(candidate -> {
                if (Kind.values(candidate.mapped().record()).get(field) instanceof List<?> list) {
                    union.addAll(list);
                }
            });
            values.put(field, List.copyOf(union));
        });
        return Kind.of(first.mapped().record()).create(values);
    }

    private static Optional<Candidate> preferred(List<Accepted> ranked) {
        Comparator<Accepted> by = Comparator.comparing(Accepted::preference, Together::compare);
        Accepted best = ranked.stream().max(by).orElseThrow();
        List<Accepted> ties =
                ranked.stream().filter(other -> by.compare(other, best) == 0).toList();
        boolean clear = ties.stream()
                .allMatch(other -> other.mapped().record().equals(best.mapped().record()));
        return clear ? Optional.of(best) : Optional.empty();
    }

    private static int compare(String left, String right) {
        String number = "\\d{1,18}";
        return left.matches(number) && right.matches(number)
                ? new BigDecimal(left).compareTo(new BigDecimal(right))
                : left.compareTo(right);
    }

    private static List<Candidate> twice(List<Accepted> ranked) {
        return ranked.stream()
                .map(Accepted::mapped)
                .<Candidate>map(mapped -> new Rejected(new Reject(
                        Kind.of(mapped.record()),
                        Optional.of(mapped.key()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("key"),
                        "KEY_TWICE",
                        "key comes twice with different content; which one is right cannot be told",
                        true,
                        mapped.scope(),
                        mapped.origin())))
                .toList();
    }
}
