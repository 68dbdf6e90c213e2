package inzage.mappings.rows;

import inzage.mappings.definition.Path;
import inzage.mappings.definition.Path.Root;
import inzage.mappings.definition.RowSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Narrows the scope of a set's rows to the values that the set says it speaks for: the years that occur in an answer, the groups
 * whose members it lists. A narrower scope is whole once the answer is.
 */
final class Scoping implements Sink {
    private static final String BETWEEN = "|";

    private final RowSet set;
    private final Globals globals;
    private final Sink out;
    private final boolean everywhere;
    private final boolean byRow;
    private final Map<String, Set<String>> met = new HashMap<>();

    private Scoping(RowSet set, Globals globals, Sink out) {
        this.set = set;
        this.globals = globals;
        this.out = out;
        this.everywhere = set.scope().stream().allMatch(path -> path.root() == Root.NAME);
        this.byRow = set.scope().stream().anyMatch(path -> path.root() == Root.COLUMN);
    }

    /** The sink itself where the set says nothing of a scope. */
    static Sink of(RowSet set, Globals globals, Sink out) {
        return set.scope().isEmpty() && !set.partial() ? out : new Scoping(set, globals, out);
    }

    /** Rows may be read out of this one, or none: an empty group is a group without members. */
    static void parent(Sink sink, Row row) {
        if (sink instanceof Scoping scoping && !scoping.everywhere && !scoping.byRow) {
            scoping.meet(row);
        }
    }

    @Override
    public void row(Row row) {
        out.row(set.scope().isEmpty() ? row : row.within(meet(row)));
    }

    @Override
    public void whole(String scope) {
        if (set.partial()) {
            return;
        }
        if (everywhere) {
            out.whole(narrowed(scope, values(Scope.of(globals, Row.ABSENT))));
        } else {
            met.getOrDefault(scope, Set.of()).forEach(out::whole);
        }
    }

    private String meet(Row row) {
        String narrower = narrowed(row.scope(), values(Scope.of(globals, row)));
        met.computeIfAbsent(row.scope(), scope -> new LinkedHashSet<>()).add(narrower);
        return narrower;
    }

    private List<String> values(Scope row) {
        return set.scope().stream().map(path -> value(path, row)).toList();
    }

    private static String value(Path path, Scope row) {
        return String.join(",", row.find(path).texts());
    }

    private static String narrowed(String scope, List<String> values) {
        return values.stream().collect(Collectors.joining(BETWEEN, scope.isEmpty() ? "" : scope + BETWEEN, ""));
    }
}
