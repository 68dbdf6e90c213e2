package inzage.mappings.fetch;

import inzage.mappings.definition.RowSet;
import inzage.mappings.definition.fetch.Call;
import java.util.Set;

/**
 * A set whose rows are asked for.
 *
 * @param columns that the definition uses of it
 */
public record CallSet(RowSet set, Call call, Set<String> columns) {
    public CallSet {
        columns = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(columns));
    }

    String name() {
        return set.name();
    }
}
