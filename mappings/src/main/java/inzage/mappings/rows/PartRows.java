package inzage.mappings.rows;

import inzage.mappings.definition.Path;
import inzage.mappings.definition.RowSet;
import inzage.mappings.definition.RowSet.Parts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes one row of each part of a list in a cell: {@code [. as user, agentSourcedIds/*]}. */
final class PartRows {
    private static final String SELF = ".";

    private PartRows() {}

    static Layout layout(RowSet set) {
        List<String> columns = new ArrayList<>(List.of(SELF));
        columns.addAll(set.with().keySet());
        return Layout.of(set.name(), columns);
    }

    static List<Row> of(RowSet set, Parts parts, Layout layout, Row row, Globals globals) {
        String list = row.text(parts.column());
        if (list == null || list.isBlank()) {
            return List.of();
        }
        Map<String, Row> above = new HashMap<>(row.above());
        above.put(parts.as(), row);
        return globals.split(list).stream()
                .map(part -> part(set, layout.in(row.layout().file()), part, row, Map.copyOf(above), globals))
                .toList();
    }

    private static Row part(RowSet set, Layout layout, String text, Row row, Map<String, Row> above, Globals globals) {
        @Nullable String[] cells = new @Nullable String[layout.columns().size()];
        Row part = new Row(layout, cells, row.line(), row.ambiguous(), above);
        cells[0] = text;
        Scope scope = Scope.of(globals, part);
        for (int i = 1; i < cells.length; i++) {
            Path path = set.with().get(layout.columns().get(i));
            if (path != null) {
                cells[i] = String.join(",", scope.find(path).texts());
            }
        }
        return part;
    }
}
