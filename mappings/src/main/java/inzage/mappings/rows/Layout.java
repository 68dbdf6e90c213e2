package inzage.mappings.rows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The columns that rows of a set have in common, and the file they come from. */
record Layout(String file, List<String> columns, Map<String, Integer> positions) {
    static final Layout NONE = of("", List.of());

    static Layout of(String file, List<String> columns) {
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            positions.put(columns.get(i), i);
        }
        return new Layout(file, List.copyOf(columns), positions);
    }

    Layout in(String other) {
        return new Layout(other, columns, positions);
    }

    /** Negative where there is no such column. */
    int index(String column) {
        return positions.getOrDefault(column, -1);
    }
}
