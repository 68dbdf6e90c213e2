package inzage.mappings.rows;

import inzage.mappings.definition.Join;
import inzage.mappings.definition.Path;
import inzage.mappings.definition.Path.Pick;
import inzage.mappings.definition.Template;
import inzage.mappings.expression.NamedTexts;
import inzage.mappings.expression.Undecided;
import inzage.mappings.expression.Variables;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        return switch (path.root()) {
            case NAME -> pick(globals.found(path.name(), path.column()), path.pick());
            case COLUMN -> cell(row, path);
            case ROW -> cell(named(path.name()), path);
        };
    }

    /**
     * Text made of several values; what is missing vanishes with the spaces around it. What one hole alone leads to is handed on
     * as it is.
     *
     * @param whole whether a text with a missing part is no value at all; then the result is empty
     */
    public Optional<Found> find(Template template, boolean whole) {
        if (template.parts().size() == 1 && template.parts().get(0) instanceof Template.Hole only) {
            return Optional.of(find(only.path()));
        }
        StringBuilder text = new StringBuilder();
        boolean filled = false;
        boolean known = false;
        for (Template.Part part : template.parts()) {
            if (part instanceof Template.Literal literal) {
                text.append(literal.text());
                continue;
            }
            Found found = find(((Template.Hole) part).path());
            if (whole && !found.filled()) {
                return Optional.empty();
            }
            filled |= found.filled();
            known |= found.known();
            text.append(String.join(" ", found.texts()));
        }
        Found none = known ? Found.EMPTY : Found.UNKNOWN;
        return Optional.of(filled ? Found.of(text.toString().strip().replaceAll(" {2,}", " ")) : none);
    }

    private Found cell(Row of, Path path) {
        String column = path.byParameter() ? globals.column(path.column()).orElse(null) : path.column();
        return column == null ? Found.UNKNOWN : of.cells().find(column, path.pick(), globals::split);
    }

    private Found pick(Found found, Pick pick) {
        if (!pick.split() || !found.filled()) {
            return found;
        }
        List<String> parts = found.texts().stream()
                .flatMap(text -> globals.split(text).stream())
                .toList();
        return Found.of(parts).pick(pick);
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
        List<Row> ordered = Order.best(join, matches);
        joined.put(name, ordered);
        return ordered;
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

    @Override
    public boolean present(String column) {
        return row.cells().present(column);
    }

    private static NamedTexts named(Row row) {
        return new NamedTexts(row::text);
    }
}
