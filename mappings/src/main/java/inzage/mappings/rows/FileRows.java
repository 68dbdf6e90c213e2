package inzage.mappings.rows;

import inzage.mappings.definition.RowSet;
import inzage.mappings.read.CsvFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one file set in one run: as they came; as they stood with what changed laid over them by id; or as they stood.
 * They are read anew each time; only changed rows and ids that come twice are held.
 */
final class FileRows {
    private final RowSet set;
    private final State state;
    private final Optional<Source> file;
    private final Optional<Source> kept;
    private final Predicate<Row> deleted;
    private final Map<String, List<Row>> changes = new LinkedHashMap<>();
    private final Doubles doubles = new Doubles();

    /** How a set came. */
    enum State {
        WHOLE,
        CHANGES,
        /** The package declares it absent: what came earlier stands. */
        STANDS,
        /** It came before and is not there now, without a word: what came earlier stands, and the guard shall hear of it. */
        LEFT_OUT,
        MISSING
    }

    /** A file with the header that tells where its columns stand. */
    record Source(CsvFile csv, Header header, Layout layout) {
        void rows(Consumer<Row> out) {
            csv.rows(record -> {
                out.accept(new Row(layout, header.cells(record), record.getStartingLineNumber(), false, Map.of()));
                return true;
            });
        }
    }

    FileRows(RowSet set, State state, Optional<Source> file, Optional<Source> kept, Predicate<Row> deleted) {
        this.set = set;
        this.state = state;
        this.file = file;
        this.kept = kept;
        this.deleted = deleted;
        if (state == State.CHANGES) {
            file.ifPresent(source -> source.rows(this::change));
        }
    }

    State state() {
        return state;
    }

    /** Whether all rows that there are, are known: also after a delta, for it was laid over what stood. */
    boolean whole() {
        return state != State.MISSING;
    }

    private void change(Row row) {
        String id = id(row);
        List<Row> now = changes.computeIfAbsent(id == null ? "" : id, key -> new ArrayList<>());
        if (!deleted.test(row)) {
            now.add(row);
        }
    }

    /** Goes through all rows once: finds ids that come twice, and offers each row to keep. */
    long prepare(BiConsumer<@Nullable String, Row> keep) {
        long[] count = {0};
        raw((id, row) -> {
            count[0]++;
            if (id != null) {
                doubles.see(id, row);
            }
            keep.accept(id, row);
        });
        doubles.done();
        return count[0];
    }

    void each(Consumer<Row> out) {
        Doubles.Filter filter = doubles.into(out);
        raw(filter::pass);
    }

    private void raw(BiConsumer<@Nullable String, Row> out) {
        switch (state) {
            case WHOLE ->
                file.ifPresent(source -> source.rows(row -> {
                    if (!deleted.test(row)) {
                        out.accept(id(row), row);
                    }
                }));
            case CHANGES -> {
                standing(out);
                changes.values().forEach(rows -> rows.forEach(row -> out.accept(id(row), row)));
            }
            case STANDS, LEFT_OUT -> standing(out);
            case MISSING -> {}
        }
    }

    private void standing(BiConsumer<@Nullable String, Row> out) {
        kept.ifPresent(source -> source.rows(row -> {
            String id = id(row);
            if (id != null && !changes.containsKey(id)) {
                out.accept(id, row);
            }
        }));
    }

    private @Nullable String id(Row row) {
        String id = set.id().map(row::text).orElse(null);
        return id == null || id.isBlank() ? null : id.strip();
    }
}
