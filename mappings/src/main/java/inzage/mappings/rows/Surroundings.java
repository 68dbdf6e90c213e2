package inzage.mappings.rows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a call can see before there is an answer: the rows that it is made for, and what is the same for the whole run. */
public final class Surroundings {
    private Surroundings() {}

    /** A row of no document, e.g. a week. */
    public static Row made(String name, Map<String, String> values) {
        List<String> columns = List.copyOf(values.keySet());
        String[] cells = columns.stream().map(values::get).toArray(String[]::new);
        return new Row(Layout.of(name, columns), cells, 0, false, Map.of());
    }

    /** Rows by name, with the names that each was read under. */
    public static Scope of(Globals globals, Map<String, Row> rows) {
        Map<String, Row> above = new HashMap<>();
        rows.values().forEach(row -> above.putAll(row.above()));
        above.putAll(rows);
        return Scope.of(globals, new Row(Layout.NONE, new String[0], 0, false, above));
    }
}
