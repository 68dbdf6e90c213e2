package inzage.mappings.rows;

import inzage.connector.sync.Mapped.Origin;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row, as small as it can be: the columns are shared, a cell that was not delivered is {@code null}.
 *
 * @param line where it stands in its file
 * @param ambiguous another row with the same id says something else: neither can be believed
 * @param above the rows that this one was read out of, by name
 */
public record Row(Layout layout, @Nullable String[] cells, long line, boolean ambiguous, Map<String, Row> above) {
    /** What a join without a match yields: nothing is known of it. */
    static final Row ABSENT = new Row(Layout.NONE, new String[0], 0, false, Map.of());

    /** The text of a column; {@code null} where it was not delivered, empty where it is blank. */
    @Nullable
    String text(String column) {
        int index = layout.index(column);
        return index < 0 ? null : cells[index];
    }

    public Origin origin() {
        return new Origin(layout.file(), line);
    }

    Row ambiguous(boolean now) {
        return now ? new Row(layout, cells, line, true, above) : this;
    }
}
