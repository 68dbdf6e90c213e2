package inzage.mappings.rows;

import inzage.mappings.definition.Join;
import inzage.mappings.definition.Path;
import inzage.mappings.definition.Path.Pick;
import inzage.mappings.expression.NamedTexts;
import inzage.mappings.expression.Undecided;
import inzage.mappings.expression.Variables;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row in its surroundings: what paths and expressions of a block can see. Joins are made when somebody asks for them. */
public final class Scope implements Variables {
    private final Globals globals;
    private final Row row;
    private final Map<String, Join> joins;
    private final Joins rows;
    private final Map<String, List<Row>> joined = new HashMap<>();

    Scope(Globals globals, Row row, Map<String, Join> joins, Joins rows) {
        this.globals = globals;
        this.row = row;
        this.joins = joins;
        this.rows = rows;
    }

    static Scope of(Globals globals, Row row) {
        return new Scope(globals, row, Map.of(), (join, values) -> List.of());
    }

    /** Finds the rows of a join for the values it goes by. */
    interface Joins {
        List<Row> matches(Join join, List<List<String>> values);
    }

    public Row row() {
        return row;
    }

    /** @throws Undecided if it goes through a join of which several rows match */
    public Found find(Path path) {
        Found found =
                switch (path.root()) {
                    case NAME -> globals.found(path.name(), path.column());
                    case COLUMN -> cell(row, path);
                    case ROW -> cell(named(path.name()), path);
                };
        return pick(found, path.pick());
    }

    private Found cell(Row of, Path path) {
        String column = path.byParameter() ? globals.column(path.column()).orElse(null) : path.column();
        String text = column == null ? null : of.text(column);
        return text == null ? Found.UNKNOWN : Found.of(text);
    }

    private Found pick(Found found, Pick pick) {
        if (!pick.split() || !found.filled()) {
            return found;
        }
        List<String> parts = found.texts().stream()
                .flatMap(text -> globals.split(text).stream())
                .toList();
        if (!pick.positional()) {
            return Found.of(parts);
        }
        return pick.index() < parts.size() ? Found.of(parts.get(pick.index())) : Found.EMPTY;
    }

    private Row named(String name) {
        Row above = row.above().get(name);
        if (above != null) {
            return above;
        }
        List<Row> matches = joined(name);
        return matches.isEmpty() ? Row.ABSENT : matches.get(0);
    }

    private List<Row> joined(String name) {
        List<Row> known = joined.get(name);
        if (known != null) {
            return known;
        }
        Join join = joins.get(name);
        if (join == null) {
            return List.of();
        }
        List<List<String>> values =
                join.by().stream().map(pair -> find(pair.ours()).texts()).toList();
        List<Row> matches = rows.matches(join, values);
        if (join.take() == Join.Take.ONLY && matches.size() > 1) {
            throw new Undecided(
                    matches.size() + " rows of '" + join.set() + "' match where one should: '" + name + "'");
        }
        joined.put(name, matches);
        return matches;
    }

    @Override
    public @Nullable Object variable(String name) {
        Join join = joins.get(name);
        if (join != null && join.take() == Join.Take.ALL) {
            return joined(name).stream().map(Scope::named).toList();
        }
        if (join != null || row.above().containsKey(name)) {
            return named(named(name));
        }
        Object global = globals.variable(name);
        return global != null ? global : row.text(name);
    }

    private static NamedTexts named(Row row) {
        return new NamedTexts(row::text);
    }
}
