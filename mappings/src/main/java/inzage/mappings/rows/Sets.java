package inzage.mappings.rows;

import inzage.mappings.definition.Join;
import inzage.mappings.definition.MapBlock;
import inzage.mappings.definition.RowSet;
import inzage.mappings.definition.RowSet.Parts;
import inzage.mappings.definition.RowSet.Same;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All sets of a run. A set that is joined is indexed; any other is read anew each time it is gone through. */
public final class Sets implements AutoCloseable {
    private final Map<String, RowSet> active;
    private final Map<String, DeliveredRows> delivered;
    /** Rows of one joined set that are held in memory; some hundred bytes each. */
    private static final int MOST_HELD = 100_000;

    private final Map<Join, Index> indexes = new HashMap<>();
    private final Globals globals;

    Sets(Globals globals, Map<String, RowSet> active, Map<String, DeliveredRows> delivered) {
        this.globals = globals;
        this.active = Map.copyOf(active);
        this.delivered = Map.copyOf(delivered);
    }

    /** Whether all rows of the set are known; a set made of another is as whole as that. */
    public boolean whole(String base) {
        return outermost(base).map(DeliveredRows::whole).orElse(false);
    }

    /** Whether the system said of the set, or of what it is made of, that nothing has changed. */
    public boolean stands(String base) {
        return outermost(base).map(DeliveredRows::stands).orElse(false);
    }

    private Optional<DeliveredRows> outermost(String base) {
        RowSet set = active.get(base);
        if (set != null && set.origin() instanceof Same same) {
            return outermost(same.set());
        }
        if (set != null && set.origin() instanceof Parts parts) {
            return outermost(parts.set());
        }
        return Optional.ofNullable(set == null ? null : delivered.get(base));
    }

    /** The set that a set's rows were taken from, as far back as they are the same rows. */
    public String behind(String base) {
        RowSet set = active.get(base);
        return set != null && set.origin() instanceof Same same ? behind(same.set()) : base;
    }

    /** Each row of a set that its condition lets through. */
    public void each(String base, Consumer<Row> out) {
        each(base, out, scope -> {});
    }

    /**
     * The same, told what the rows are all there is of.
     *
     * @param whole takes scopes, some perhaps more than once
     */
    public void each(String base, Consumer<Row> out, Consumer<String> whole) {
        rows(base, new Sink() {
            @Override
            public void row(Row row) {
                out.accept(row);
            }

            @Override
            public void whole(String scope) {
                whole.accept(scope);
            }
        });
    }

    private void rows(String base, Sink out) {
        RowSet set = active.get(base);
        if (set != null) {
            source(set, Scoping.of(set, globals, new Conditions(set, out)));
        }
    }

    private void source(RowSet set, Sink out) {
        if (set.origin() instanceof Same same) {
            rows(same.set(), out);
        } else if (set.origin() instanceof Parts parts) {
            inside(set, parts, out);
        } else {
            Optional.ofNullable(delivered.get(set.base())).ifPresent(rows -> rows.each(out));
        }
    }

    /** As a stream where the rows around are only an envelope; else out of each of them. */
    private void inside(RowSet set, Parts parts, Sink out) {
        RowSet outer = active.get(parts.set());
        Optional<Source> stream =
                Optional.ofNullable(delivered.get(parts.set())).flatMap(rows -> rows.inside(set, parts.steps()));
        if (stream.isPresent() && outer != null) {
            stream.get().each(Scoping.of(outer, globals, out));
            return;
        }
        PartRows inside = new PartRows(set, parts, globals);
        rows(parts.set(), new Sink() {
            @Override
            public void row(Row row) {
                Scoping.parent(out, inside.around(row));
                inside.each(row, out::row);
            }

            @Override
            public void whole(String scope) {
                out.whole(scope);
            }
        });
    }

    /** Lets through what a set wants, with what it adds. */
    private final class Conditions implements Sink {
        private final RowSet set;
        private final Sink out;

        private Conditions(RowSet set, Sink out) {
            this.set = set;
            this.out = out;
        }

        @Override
        public void row(Row row) {
            Row full = set.with().isEmpty() ? row : row.with(new AddedCells(row.cells(), added(row)));
            if (set.where().isEmpty() || set.where().get().test(Scope.of(globals, full))) {
                out.row(full);
            }
        }

        @Override
        public void whole(String scope) {
            out.whole(scope);
        }

        private NamedCells added(Row row) {
            Scope scope = Scope.of(globals, row);
            Map<String, Found> values = new LinkedHashMap<>();
            set.with()
                    .forEach((name, text) ->
                            values.put(name, scope.find(text, false).orElse(Found.UNKNOWN)));
            return new NamedCells(row.cells().file(), values);
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
            index = new Index(join, globals, MOST_HELD);
            each(join.set(), index::add);
            indexes.put(join, index);
        }
        return index.find(values);
    }

    /** Looks at the sets that were to be looked at later, and that nobody went through. */
    public void complete() {
        delivered.values().forEach(DeliveredRows::prepareNow);
    }

    @Override
    public void close() {
        indexes.values().forEach(Index::close);
    }
}
