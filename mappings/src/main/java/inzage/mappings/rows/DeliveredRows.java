package inzage.mappings.rows;

import inzage.connector.sync.MapAgain;
import inzage.mappings.definition.Path;
import inzage.mappings.definition.RowSet;
import inzage.mappings.definition.Steps;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one delivered set in one run: as they came; as they stood with what changed laid over them by id; or as they
 * stood. They are read anew each time; only changed rows and ids that come twice are held.
 */
final class DeliveredRows {
    private final RowSet set;
    private final State state;
    private final Optional<Source> came;
    private final Optional<Source> kept;
    private final Predicate<Row> deleted;
    private final Map<String, List<Row>> changes = new LinkedHashMap<>();
    private final Set<String> answered = new LinkedHashSet<>();
    private final Doubles doubles = new Doubles();
    private @Nullable Coverage coverage;
    private @Nullable Look postponed;

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

    DeliveredRows(RowSet set, State state, Optional<Source> came, Optional<Source> kept, Predicate<Row> deleted) {
        this.set = set;
        this.state = state;
        this.came = came;
        this.kept = kept;
        this.deleted = deleted;
        if (state == State.CHANGES) {
            came.ifPresent(source -> source.each(sink(this::change, answered::add)));
        }
    }

    State state() {
        return state;
    }

    /** Whether rows of earlier deliveries are among them. */
    boolean laidOver() {
        return kept.isPresent() && state != State.WHOLE && state != State.MISSING;
    }

    /** Whether all rows that there are, are known: also after a delta, for it was laid over what stood. */
    boolean whole() {
        return state != State.MISSING && told().complete();
    }

    /** Whether how many rows there are can be told. */
    boolean heard() {
        return state == State.CHANGES || told().heard();
    }

    /** Whether the system says that nothing has changed. */
    boolean stands() {
        return told().stands();
    }

    /** What was asked for and not answered, in a sentence. */
    Optional<String> coverage() {
        return told().sentence(set.base());
    }

    /** Once: what has landed does not change, and is large. */
    private Coverage told() {
        Coverage told = coverage;
        if (told == null) {
            told = came.map(Source::coverage).orElse(Coverage.NO_CALLS);
            coverage = told;
        }
        return told;
    }

    private void change(Row row) {
        String id = id(row);
        List<Row> now = changes.computeIfAbsent(id == null ? "" : id, key -> new ArrayList<>());
        if (!deleted.test(row)) {
            now.add(row);
        }
    }

    /** Goes through all rows once: finds ids that come twice, and shows each row. */
    void prepare(Look look) {
        watched(look, sink(row -> {}, scope -> {}));
    }

    /** Has that done while the rows are gone through for the first time. */
    void prepareLater(Look look) {
        postponed = look;
    }

    /** Does what was to be done later, if nobody has gone through the rows since. */
    void prepareNow() {
        Look look = postponed;
        postponed = null;
        if (look != null) {
            prepare(look);
        }
    }

    private void watched(Look look, Sink out) {
        long[] count = {0};
        raw(sink(
                row -> {
                    String id = id(row);
                    count[0]++;
                    if (id != null) {
                        doubles.see(id, row);
                    }
                    look.row(id, row);
                    out.row(row);
                },
                out::whole));
        doubles.done();
        look.end(count[0]);
    }

    /** @throws MapAgain if rows are handed on before all were seen, and an id comes twice */
    void each(Sink out) {
        Look look = postponed;
        postponed = null;
        if (look == null) {
            Doubles.Filter filter = doubles.into(out::row);
            raw(sink(row -> filter.pass(id(row), row), out::whole));
        } else {
            watched(look, sink(row -> unlessDouble(row, out), out::whole));
        }
    }

    private void unlessDouble(Row row, Sink out) {
        if (doubles.any()) {
            throw new MapAgain();
        }
        out.row(row);
    }

    /** The rows inside these, read as a stream; empty where these must be looked at first. */
    Optional<Source> inside(RowSet inner, Steps steps) {
        boolean envelope = state == State.WHOLE
                && set.id().isEmpty()
                && set.where().isEmpty()
                && set.with().isEmpty()
                && set.deleted().never()
                && set.scope().stream().allMatch(path -> path.root() == Path.Root.NAME);
        return envelope ? came.flatMap(source -> source.inside(inner, steps)) : Optional.empty();
    }

    private void raw(Sink out) {
        switch (state) {
            case WHOLE -> came.ifPresent(source -> source.each(sink(row -> undeleted(row, out), out::whole)));
            case CHANGES -> {
                standing(out);
                changes.values().forEach(rows -> rows.forEach(out::row));
                answered.forEach(out::whole);
            }
            case STANDS, LEFT_OUT -> {
                standing(out);
                out.whole("");
            }
            case MISSING -> {}
        }
    }

    private void undeleted(Row row, Sink out) {
        if (!deleted.test(row)) {
            out.row(row);
        }
    }

    private void standing(Sink out) {
        kept.ifPresent(source -> source.each(sink(
                row -> {
                    String id = id(row);
                    if (id != null && !changes.containsKey(id)) {
                        out.row(row);
                    }
                },
                scope -> {})));
    }

    private @Nullable String id(Row row) {
        String id = set.id().map(row::text).orElse(null);
        return id == null || id.isBlank() ? null : id.strip();
    }

    private static Sink sink(Consumer<Row> rows, Consumer<String> whole) {
        return new Sink() {
            @Override
            public void row(Row row) {
                rows.accept(row);
            }

            @Override
            public void whole(String scope) {
                whole.accept(scope);
            }
        };
    }
}
