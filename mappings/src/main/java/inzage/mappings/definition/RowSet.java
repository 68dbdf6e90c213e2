package inzage.mappings.definition;

import inzage.mappings.definition.fetch.Call;
import inzage.mappings.expression.ColumnType;
import inzage.mappings.expression.Expression;
import inzage.mappings.expression.Typing;
import inzage.mappings.yaml.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A set of rows.
 *
 * @param base the name without a trailing version: {@code roles 1.1} and {@code roles 1.2} are one set
 * @param id the column that tells rows apart
 * @param shape how its documents are written, and what its columns are
 * @param with values added to each row
 * @param partial what is not in it is not missing, ever
 * @param scope what an answer speaks for, beside the rows it was asked for
 * @param expect of files: what must hold for every row
 */
public record RowSet(
        String name,
        String base,
        Origin origin,
        Optional<String> id,
        Shape shape,
        Optional<Expression> where,
        Map<String, Template> with,
        Optional<Expression> when,
        boolean optional,
        boolean partial,
        List<Path> scope,
        Expression changes,
        Expression unchanged,
        Expression deleted,
        Optional<Expect> expect,
        Place at) {
    public RowSet {
        with = Map.copyOf(with);
        scope = List.copyOf(scope);
    }

    /** What must hold for every row of a file, else the delivery is refused. A nested document must have a row. */
    public record Expect(Expression that, String say) {}

    /** Where the rows come from. */
    public sealed interface Origin {}

    /** Files of the package, by name or as in {@code *.xml}; and how to get to the rows in each. */
    public record InFile(String file, Steps steps) implements Origin {}

    /** What calls answer, and how to get to the rows in an answer. */
    public record InCall(Call call, Steps steps) implements Origin {}

    /** A file of two columns read as a table from name to value. */
    public record AsTable(String file, String name, String value) implements Origin {}

    /** The rows of another set as they are. */
    public record Same(String set) implements Origin {}

    /** Rows inside the rows of another set. */
    public record Parts(String set, Steps steps) implements Origin {}

    /**
     * How the documents of a set are written.
     *
     * @param absentEmpty a name that is left out says that there is nothing; otherwise nothing is known
     * @param granted leads, from the document, to what tells which names the school allows
     * @param columns what is special about a column
     * @param restOptional columns that are not named need not be there
     */
    public record Shape(
            DocumentFormat format,
            boolean absentEmpty,
            Optional<List<String>> granted,
            Map<String, ColumnRule> columns,
            boolean restOptional) {
        public Shape {
            columns = Map.copyOf(columns);
        }

        /** What expressions take the columns for. */
        public Typing typing(Notation notation) {
            Map<String, ColumnType> types = new HashMap<>();
            columns.forEach((column, rule) -> types.put(column, rule.type()));
            return new Typing(types, notation.yes(), notation.no());
        }

        public ColumnRule rule(String column) {
            ColumnRule rule = columns.get(column);
            return rule != null ? rule : restOptional ? ColumnRule.OPTIONAL : ColumnRule.PLAIN;
        }
    }

    /** What is special about a column: other names it goes by, that it may be missing, what it is when empty. */
    public record ColumnRule(ColumnType type, List<String> aliases, boolean optional, Optional<String> fallback) {
        public static final ColumnRule PLAIN = new ColumnRule(ColumnType.TEXT, List.of(), false, Optional.empty());
        static final ColumnRule OPTIONAL = new ColumnRule(ColumnType.TEXT, List.of(), true, Optional.empty());

        public ColumnRule {
            aliases = List.copyOf(aliases);
        }
    }

    public ColumnRule rule(String column) {
        return shape.rule(column);
    }
}
