package inzage.mappings.definition;

import inzage.mappings.definition.Path.Root;
import inzage.mappings.definition.RowSet.InCall;
import inzage.mappings.definition.RowSet.InFile;
import inzage.mappings.definition.RowSet.Parts;
import inzage.mappings.definition.RowSet.Same;
import inzage.mappings.expression.Expression;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds which columns of which set a definition reads, so that no more is required, held or kept. */
public final class UsedColumns {
    private final Definition definition;
    private final Map<String, String> columnParameters;
    private final Map<String, Set<String>> required = new HashMap<>();
    private final Map<String, Set<String>> optional = new HashMap<>();
    private final Set<String> unknown = new TreeSet<>();
    private final Set<String> names = new HashSet<>();
    private final NamedRows ancestors;
    private final Set<String> reached;

    /** @param columnParameters what the school gave for parameters of type column */
    public UsedColumns(Definition definition, List<MapBlock> blocks, Map<String, String> columnParameters) {
        this.definition = definition;
        this.columnParameters = columnParameters;
        this.ancestors = new NamedRows(definition);
        this.reached = ReachedSets.of(definition, blocks);
        definition.sets().stream().filter(set -> reached.contains(set.base())).forEach(this::ofSet);
        blocks.forEach(this::ofBlock);
        definition.choices().forEach(choice -> Stream.of(choice.value(), choice.label())
                .forEach(path -> path(path, definition.sets(choice.set()), Map.of())));
    }

    /** Of the set with this full name. */
    public Need of(RowSet set) {
        return new Need(required.getOrDefault(set.name(), Set.of()), optional.getOrDefault(set.name(), Set.of()));
    }

    /** Columns that are asked of made-up rows that do not have them, as {@code set.column}. */
    public Set<String> unknown() {
        return unknown;
    }

    /** Whether a kind that is taken needs the set. */
    public boolean reaches(RowSet set) {
        return reached.contains(set.base());
    }

    /** Whether a name is used anywhere: of nested documents no other is held. */
    public boolean names(String name) {
        return names.contains(name);
    }

    private void ofSet(RowSet set) {
        Map<String, String> rows = ancestors.of(set);
        set.where().ifPresent(where -> expression(where, List.of(set), rows, required));
        set.expect().ifPresent(expect -> expression(expect.that(), List.of(set), rows, required));
        set.with().values().stream().flatMap(Template::paths).forEach(path -> path(path, List.of(set), rows));
        set.scope().forEach(path -> path(path, List.of(set), rows));
        set.id().ifPresent(id -> need(List.of(set), id, required));
        set.shape().granted().ifPresent(names::addAll);
        if (set.origin() instanceof InFile in) {
            ofFile(set);
            names.addAll(in.steps().path());
        }
        if (set.origin() instanceof InCall in) {
            ofFile(set);
            ofCall(in, rows);
        }
        if (set.origin() instanceof Parts parts) {
            String column = String.join("/", parts.steps().path());
            names.addAll(parts.steps().path());
            if (flat(set)) {
                need(definition.sets(parts.set()), column, required);
            }
        }
    }

    /** What a call is made with of the rows it is made for. */
    private void ofCall(InCall in, Map<String, String> rows) {
        names.addAll(in.steps().path());
        in.call().paths().forEach(path -> path(path, List.of(), rows));
        in.call().cursor().ifPresent(cursor -> cursor.of().forEach(path -> path(path, List.of(), rows)));
    }

    private boolean flat(RowSet set) {
        return set.shape().format().flat();
    }

    /** What tells a deleted or changed row need not be there: a full export has no such column. */
    private void ofFile(RowSet set) {
        Stream.of(set.deleted(), set.changes()).map(Expression::uses).forEach(uses -> {
            uses.columns().forEach(column -> need(List.of(set), column, optional));
            uses.optional().forEach(column -> need(List.of(set), column, optional));
        });
    }

    private static Set<String> columns(Map<String, Set<String>> needs, RowSet set) {
        return needs.computeIfAbsent(set.name(), name -> new HashSet<>());
    }

    private void ofBlock(MapBlock block) {
        List<RowSet> from = definition.sets(block.from());
        Map<String, String> rows = ancestors.of(block.from());
        block.joins().forEach(join -> rows.put(join.name(), join.set()));
        for (Join join : block.joins()) {
            Map<String, String> theirs = ancestors.of(join.set());
            join.order().ifPresent(order -> need(definition.sets(join.set()), order.column(), required));
            join.by().forEach(pair -> {
                path(pair.theirs(), definition.sets(join.set()), theirs);
                path(pair.ours(), from, rows);
            });
        }
        expression(block.where(), from, rows, required);
        expression(block.withhold(), from, rows, required);
        block.prefer().ifPresent(path -> path(path, from, rows));
        Stream.of(
                        Stream.of(block.key()),
                        block.identifiers().values().stream(),
                        block.fields().stream().map(MapBlock.FieldRule::value))
                .flatMap(values -> values)
                .forEach(value -> value(value, from, rows));
    }

    private void value(Value value, List<RowSet> set, Map<String, String> rows) {
        Value.From from = value.from();
        if (from instanceof Value.First first) {
            first.paths().forEach(path -> path(path, set, rows));
        } else if (from instanceof Value.Written written) {
            written.template().paths().forEach(path -> path(path, set, rows));
        } else if (from instanceof Value.Computed computed) {
            expression(computed.expression(), set, rows, required);
        }
    }

    private void path(Path path, List<RowSet> set, Map<String, String> rows) {
        if (path.root() == Root.NAME) {
            return;
        }
        List<RowSet> of = path.root() == Root.ROW ? named(path.name(), rows) : set;
        Optional<String> column = path.byParameter()
                ? Optional.ofNullable(columnParameters.get(path.column()))
                : Optional.of(path.column());
        column.ifPresent(name -> need(of, name, required));
    }

    private void expression(
            Expression expression, List<RowSet> set, Map<String, String> rows, Map<String, Set<String>> required) {
        expression.uses().columns().forEach(column -> need(set, column, required));
        expression.uses().optional().forEach(column -> need(set, column, optional));
        expression.uses().ofRows().forEach((name, columns) -> {
            if (rows.containsKey(name)) {
                columns.forEach(column -> need(named(name, rows), column, required));
            }
        });
    }

    private List<RowSet> named(String row, Map<String, String> rows) {
        String base = rows.get(row);
        return base == null ? List.of() : definition.sets(base);
    }

    private void need(List<RowSet> sets, String column, Map<String, Set<String>> needs) {
        Stream.of(column.split("[/.]")).forEach(names::add);
        names.add(column);
        for (RowSet set : sets) {
            set.rule(column).aliases().forEach(alias -> names.addAll(List.of(alias.split("/"))));
            if (set.origin() instanceof InFile || set.origin() instanceof InCall) {
                columns(needs, set).add(column);
            } else if (set.origin() instanceof Same same) {
                need(definition.sets(same.set()), column, needs);
            } else if (flat(set) && !column.equals(".") && !set.with().containsKey(column)) {
                unknown.add(set.base() + "." + column);
            }
        }
    }
}
