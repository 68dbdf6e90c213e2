package inzage.config.demo.file;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** One row of a sheet, by column name; columns that are not given are empty. */
public final class Row {
    private final Map<String, String> cells = new LinkedHashMap<>();

    public static Row of(String column, Object value) {
        return new Row().with(column, value);
    }

    public Row with(String column, Object value) {
        cells.put(column, value.toString());
        return this;
    }

    Map<String, String> cells() {
        return Collections.unmodifiableMap(cells);
    }
}
