package inzage.mappings.definition;

/**
 * Where a value stands: a column of the row, of a named row or join, or a declared name.
 *
 * @param root what {@code name} is; for {@link Root#COLUMN} it is empty
 * @param column the column, name in a table, or member of {@code run}; {@code .} is the row's own text
 * @param byParameter {@code column} is a parameter that holds the column's name
 * @param pick which parts of a list, as {@code *} or a number; empty for the text as it is
 */
public record Path(Root root, String name, String column, boolean byParameter, Pick pick) {

    /** What a path starts from. */
    public enum Root {
        COLUMN,
        ROW,
        /** A parameter, {@code let}, table, or {@code run}. */
        NAME
    }

    /** Which parts of a text that is a list. */
    public record Pick(boolean split, int index) {
        public static final Pick WHOLE = new Pick(false, -1);
        public static final Pick EACH = new Pick(true, -1);

        public static Pick at(int index) {
            return new Pick(true, index);
        }

        public boolean positional() {
            return index >= 0;
        }
    }
}
