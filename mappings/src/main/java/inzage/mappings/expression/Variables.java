package inzage.mappings.expression;

import org.jspecify.annotations.Nullable;

/** Values for an expression: text, a list of text, {@link NamedTexts}, or a list of those. */
public interface Variables {
    /** The value of a declared name or a column; {@code null} where the row lacks the column. */
    @Nullable
    Object variable(String name);

    /** Whether the row has the column, even if it holds nothing. */
    default boolean present(String column) {
        return variable(column) != null;
    }
}
