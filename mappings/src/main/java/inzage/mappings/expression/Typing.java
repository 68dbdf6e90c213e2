package inzage.mappings.expression;

import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import java.util.Map;
import java.util.Set;

/**
 * The types of a row's own columns, where they are not text.
 *
 * @param yes words for true
 * @param no words for false
 */
public record Typing(Map<String, ColumnType> columns, Set<String> yes, Set<String> no) {
    public static final Typing TEXT = new Typing(Map.of(), Set.of(), Set.of());

    public Typing {
        columns = Map.copyOf(columns);
        yes = Set.copyOf(yes);
        no = Set.copyOf(no);
    }

    /** Dates and moments stay text: in ISO's notation they compare as they should. */
    CelType type(String column) {
        return switch (of(column)) {
            case TEXT, DATE, MOMENT -> SimpleType.STRING;
            case BOOLEAN -> SimpleType.BOOL;
            case INT -> SimpleType.INT;
            case DECIMAL -> SimpleType.DOUBLE;
        };
    }

    /** @throws Undecided if the text is absent or no such value */
    Object value(String column, String text) {
        try {
            return switch (of(column)) {
                case TEXT, DATE, MOMENT -> text;
                case BOOLEAN -> flag(column, text);
                case INT -> Long.valueOf(text.strip());
                case DECIMAL -> Double.valueOf(text.strip().replace(',', '.'));
            };
        } catch (NumberFormatException e) {
            throw undecided(column);
        }
    }

    private Boolean flag(String column, String text) {
        if (yes.contains(text) || text.equals("true")) {
            return true;
        }
        if (no.contains(text) || text.equals("false")) {
            return false;
        }
        throw undecided(column);
    }

    private Undecided undecided(String column) {
        return new Undecided("'" + column + "' has no value of its type, "
                + of(column).name().toLowerCase(java.util.Locale.ROOT) + ", and none is set by 'default'");
    }

    private ColumnType of(String column) {
        return columns.getOrDefault(column, ColumnType.TEXT);
    }
}
