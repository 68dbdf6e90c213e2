package inzage.mappings.rows;

import inzage.mappings.definition.Join;
import inzage.mappings.definition.MapBlock;
import inzage.mappings.definition.RowSet;
import inzage.mappings.definition.RowSet.Parts;
import inzage.mappings.definition.RowSet.Same;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All sets of a run. A set that is joined is held in memory; any other is read anew each time it is gone through. */
public final class Sets {
    private final Map<String, RowSet> active;
    private final Map<String, FileRows> files;
    private final Map<String, List<Row>> held = new HashMap<>();
    private final Map<Join, Index> indexes = new HashMap<>();
    private final Globals globals;

    Sets(Globals globals, Map<String, RowSet> active, Map<String, FileRows> files) {
        this.globals = globals;
        this.active = Map.copyOf(active);
        this.files = Map.copyOf(files);
    }

    /** Whether all rows of the set are known; a set made of another is as whole as that. */
    public boolean whole(String base) {
        RowSet set = active.get(base);
        if (set == null) {
            return false;
        }
        if (set.origin() instanceof Same same) {
            return whole(same.set());
        }
        if (set.origin() instanceof Parts parts) {
            return whole(parts.set());
        }
        FileRows rows = files.get(base);
        return rows != null && rows.whole();
    }

    /** The set that a set's rows were taken from, as far back as they are the same rows. */
    public String behind(String base) {
        RowSet set = active.get(base);
        return set != null && set.origin() instanceof Same same ? behind(same.set()) : base;
    }

    /** Each row of a set that its condition lets through. */
    public void each(String base, Consumer<Row> out) {
        List<Row> known = held.get(base);
        RowSet set = active.get(base);
        if (known != null) {
            known.forEach(out);
        } else if (set != null) {
            source(set, row -> {
                if (set.where().isEmpty() || set.where().get().test(Scope.of(globals, row))) {
                    out.accept(row);
                }
            });
        }
    }

    private void source(RowSet set, Consumer<Row> out) {
        if (set.origin() instanceof Same same) {
            each(same.set(), out);
        } else if (set.origin() instanceof Parts parts) {
            Layout layout = PartRows.layout(set);
            each(parts.set(), row -> PartRows.of(set, parts, layout, row, globals)
                    .forEach(out));
        } else {
            Optional.ofNullable(files.get(set.base())).ifPresent(rows -> rows.each(out));
        }
    }

    /** A row by itself. */
    public Scope scope(Row row) {
        return Scope.of(globals, row);
    }

    /** Without a row: what is the same for all. */
    public Scope scope() {
        return Scope.of(globals, Row.ABSENT);
    }

    /** How a block sees the rows of its set. */
    public Function<Row, Scope> scopes(MapBlock block) {
        Map<String, Join> joins =
                block.joins().stream().collect(Collectors.toUnmodifiableMap(Join::name, join -> join));
        return row -> new Scope(globals, row, joins, this::matches);
    }

    private List<Row> matches(Join join, List<List<String>> values) {
        Index index = indexes.get(join);
        if (index == null) {
            index = new Index(join);
            hold(join.set()).forEach(index::add);
            indexes.put(join, index);
        }
        return index.find(values);
    }

    private List<Row> hold(String base) {
        List<Row> known = held.get(base);
        if (known == null) {
            known = new ArrayList<>();
            each(base, known::add);
            held.put(base, known);
        }
        return known;
    }
}
