package inzage.mappings.definition;

import java.util.List;
import java.util.Optional;

/**
 * Rows of another set that go with a row. No match is a row of absent values.
 *
 * @param order a column, and its values from the best on: which of several rows comes first
 */
public record Join(String name, String set, List<Pair> by, Take take, Optional<Order> order) {
    public Join {
        by = List.copyOf(by);
    }

    /** Rows in the order of what a column says; what is not listed comes last. */
    public record Order(String column, List<String> best) {
        public Order {
            best = List.copyOf(best);
        }
    }

    /** A column of the joined set that equals a value of ours; with several values of ours, one of them. */
    public record Pair(Path theirs, Path ours) {}

    /** How many rows may match. */
    public enum Take {
        ONLY,
        FIRST,
        ALL
    }
}
