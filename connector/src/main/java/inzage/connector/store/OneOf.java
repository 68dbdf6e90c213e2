package inzage.connector.store;

import inzage.connector.canonical.RecordId;
import java.util.Collection;
import java.util.List;

/**
 * Rows with one of many values in the last of some columns, of which the others have one value each. Asked for as a whole, because
 * every database finds whole rows of an index: of {@code a = ? and b in (…)} H2 takes the first part alone, which is a school.
 */
public final class OneOf {
    private OneOf() {}

    /** The condition. */
    static String in(String parameter, String... columns) {
        return "(" + String.join(", ", columns) + ") in (:" + parameter + ")";
    }

    /** The parameter for records of a school by their ids. */
    public static List<Object[]> ids(Collection<RecordId> ids, String school) {
        return values(ids.stream().map(RecordId::hex).toList(), school);
    }

    /** The parameter: what the first columns have in common, then each value. */
    static List<Object[]> values(Collection<String> values, String... first) {
        return values.stream().distinct().map(value -> row(value, first)).toList();
    }

    private static Object[] row(String value, String... first) {
        Object[] row = new Object[first.length + 1];
        System.arraycopy(first, 0, row, 0, first.length);
        row[first.length] = value;
        return row;
    }
}
