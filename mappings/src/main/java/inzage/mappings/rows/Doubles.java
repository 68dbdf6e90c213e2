package inzage.mappings.rows;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds ids that come twice. Rows that say the same count once; rows that differ are all marked as ambiguous, because which
 * one is right cannot be told. Rows are compared by 64 bits: two different ones of one id would have to agree in all of them to
 * be taken for one.
 */
final class Doubles {
    private Map<String, Long> first = new HashMap<>();
    private final Set<String> repeated = new HashSet<>();
    private final Set<String> ambiguous = new HashSet<>();

    void see(String id, Row row) {
        Long before = first.putIfAbsent(id, row.cells().content());
        if (before != null) {
            (before == row.cells().content() ? repeated : ambiguous).add(id);
        }
    }

    /** All rows have been seen: only what is double is remembered. */
    void done() {
        first = new HashMap<>();
    }

    /** Passes rows on, without repetitions and with their mark. */
    Filter into(Consumer<Row> out) {
        return new Filter(out);
    }

    /** One pass over the rows. */
    final class Filter {
        private final Consumer<Row> out;
        private final Set<String> passed = new HashSet<>();

        private Filter(Consumer<Row> out) {
            this.out = out;
        }

        void pass(@Nullable String id, Row row) {
            if (id == null || !repeated.contains(id) && !ambiguous.contains(id)) {
                out.accept(row);
            } else if (ambiguous.contains(id) || passed.add(id)) {
                out.accept(row.ambiguous(ambiguous.contains(id)));
            }
        }
    }
}
