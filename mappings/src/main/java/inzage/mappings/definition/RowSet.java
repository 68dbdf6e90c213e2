package inzage.mappings.definition;

import inzage.mappings.expression.Expression;
import inzage.mappings.yaml.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A set of rows.
 *
 * @param base the name without a trailing version: {@code roles 1.1} and {@code roles 1.2} are one set
 * @param id the column that tells rows apart
 * @param columns what is special about a column
 * @param restOptional columns that are not named need not be there
 * @param with values added to each row
 */
public record RowSet(
        String name,
        String base,
        Origin origin,
        Optional<String> id,
        Map<String, ColumnRule> columns,
        boolean restOptional,
        Optional<Expression> where,
        Map<String, Path> with,
        Optional<Expression> when,
        boolean optional,
        Expression changes,
        Expression unchanged,
        Expression deleted,
        Place at) {
    public RowSet {
        columns = Map.copyOf(columns);
        with = Map.copyOf(with);
    }

    /** Where the rows come from. */
    public sealed interface Origin {}

    /** A file of the package. */
    public record InFile(String file) implements Origin {}

    /** A file of two columns read as a table from name to value. */
    public record AsTable(String file, String name, String value) implements Origin {}

    /** The rows of another set as they are. */
    public record Same(String set) implements Origin {}

    /** One row for each part of a list in a row of another set; that row is known by a name. */
    public record Parts(String set, String as, String column) implements Origin {}

    /** What is special about a column: other names it goes by, that it may be missing, what it is when empty. */
    public record ColumnRule(List<String> aliases, boolean optional, Optional<String> fallback) {
        public static final ColumnRule PLAIN = new ColumnRule(List.of(), false, Optional.empty());

        public ColumnRule {
            aliases = List.copyOf(aliases);
        }
    }

    public ColumnRule rule(String column) {
        ColumnRule rule = columns.get(column);
        return rule != null ? rule : new ColumnRule(List.of(), restOptional, Optional.empty());
    }
}
