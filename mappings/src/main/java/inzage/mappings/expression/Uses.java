package inzage.mappings.expression;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an expression reads: columns of its own row, columns that it only asks to be filled, declared names, and columns of
 * named rows and joins.
 */
public record Uses(Set<String> columns, Set<String> optional, Set<String> names, Map<String, Set<String>> ofRows) {
    public Uses {
        columns = Set.copyOf(columns);
        optional = Set.copyOf(optional);
        names = Set.copyOf(names);
        ofRows = Map.copyOf(ofRows);
    }

    /** Every column that is looked at, of whichever row. */
    Stream<String> everything() {
        return Stream.of(Stream.of(columns, optional), ofRows.values().stream())
                .flatMap(sets -> sets)
                .flatMap(Set::stream);
    }
}
