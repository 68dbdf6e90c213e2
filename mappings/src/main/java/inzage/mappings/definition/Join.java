package inzage.mappings.definition;

import java.util.List;

/** Rows of another set that go with a row. No match is a row of absent values. */
public record Join(String name, String set, List<Pair> by, Take take) {
    public Join {
        by = List.copyOf(by);
    }

    /** A column of the joined set that equals a value of ours; with several values of ours, one of them. */
    public record Pair(String theirs, Path ours) {}

    /** How many rows may match. */
    public enum Take {
        ONLY,
        FIRST,
        ALL
    }
}
