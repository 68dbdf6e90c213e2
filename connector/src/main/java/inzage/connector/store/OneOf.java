package inzage.connector.store;

import java.util.Collection;
import java.util.Set;

/**
 * Rows with one of many values in a column. Joined and not asked for with {@code in}: for the last column of an index H2 reads all
 * that the columns before it leave, which is a whole school.
 */
final class OneOf {
    private OneOf() {}

    /** What follows the table in {@code from}: its rows with one of the values of a parameter. */
    static String join(String column, String parameter) {
        return " join unnest(cast(:" + parameter + " as varchar array)) as one_of (one_value) on one_of.one_value = "
                + column;
    }

    /** The parameter: a value that is there twice would bring its rows twice. */
    static String[] values(Collection<String> values) {
        return Set.copyOf(values).toArray(String[]::new);
    }
}
