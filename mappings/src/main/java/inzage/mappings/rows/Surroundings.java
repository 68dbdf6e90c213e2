package inzage.mappings.rows;

import java.util.HashMap;
import java.util.Map;

/** What a call can see before there is an answer: the rows that it is made for, and what is the same for the whole run. */
public final class Surroundings {
    private Surroundings() {}

    /** A row of no document, e.g. a week. */
    public static Row made(String name, Map<String, String> values) {
        Map<String, Found> found = new HashMap<>();
        values.forEach((column, value) -> found.put(column, Found.of(value)));
        return new Row(new NamedCells(name, found), 0, false, Map.of(), "");
    }

    /** Rows by name, with the names that each was read under. */
    public static Scope of(Globals globals, Map<String, Row> rows) {
        return Scope.of(globals, new Row(Row.ABSENT.cells(), 0, false, under(rows), ""));
    }

    /** Rows with those that they were themselves read under. */
    static Map<String, Row> under(Map<String, Row> rows) {
        Map<String, Row> above = new HashMap<>();
        rows.values().forEach(row -> above.putAll(row.above()));
        above.putAll(rows);
        return Map.copyOf(above);
    }
}
