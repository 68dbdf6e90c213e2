package inzage.mappings.rows;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds ids that come twice. Rows that say the same count once; rows that differ are all marked as ambiguous, because which
 * one is right cannot be told.
 *
 * <p>Ids and rows are compared by 64 bits, so that two million ids take some fifty megabytes. Should two different ids ever
 * share theirs, their rows are rejected, and are told about; nothing is mixed up.
 */
final class Doubles {
    private LongPairs first = new LongPairs();
    private final Set<Long> repeated = new HashSet<>();
    private final Set<Long> ambiguous = new HashSet<>();

    void see(String id, Row row) {
        long key = LongPairs.mixed(id);
        long content = row.cells().content();
        Long before = first.put(key, content);
        if (before != null) {
            (before == content ? repeated : ambiguous).add(key);
        }
    }

    /** Whether any id came twice so far. */
    boolean any() {
        return !repeated.isEmpty() || !ambiguous.isEmpty();
    }

    /** All rows have been seen: only what is double is remembered. */
    void done() {
        first = new LongPairs();
    }

    /** Passes rows on, without repetitions and with their mark. */
    Filter into(Consumer<Row> out) {
        return new Filter(out);
    }

    /** One pass over the rows. */
    final class Filter {
        private final Consumer<Row> out;
        private final Set<Long> passed = new HashSet<>();

        private Filter(Consumer<Row> out) {
            this.out = out;
        }

        void pass(@Nullable String id, Row row) {
            if (id == null || !any()) {
                out.accept(row);
                return;
            }
            long key = LongPairs.mixed(id);
            if (ambiguous.contains(key)) {
                out.accept(row.ambiguous(true));
            } else if (!repeated.contains(key) || passed.add(key)) {
                out.accept(row);
            }
        }
    }
}
