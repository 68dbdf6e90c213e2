package inzage.mappings.rows;

import inzage.connector.sync.Mapped.Origin;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row.
 *
 * @param line where it stands in its file; of a nested document, the how many-th it is
 * @param ambiguous another row with the same id says something else: neither can be believed
 * @param above the rows that this one was read out of or asked for by, by name
 * @param scope what it would be missing from if it were not there, in the words of its sets; empty for all of its source
 */
public record Row(Cells cells, long line, boolean ambiguous, Map<String, Row> above, String scope) {
    /** What a join without a match yields: nothing is known of it. */
    static final Row ABSENT = new Row(new FlatCells(Layout.NONE, new String[0]), 0, false, Map.of(), "");

    /** The text of a column; {@code null} where it was not delivered, empty where it is blank. */
    public @Nullable String text(String column) {
        return cells.text(column);
    }

    /** Whether every column holds one text, and nothing but that text says what it means. */
    public boolean flat() {
        return cells.flat();
    }

    public Origin origin() {
        return new Origin(cells.file(), line);
    }

    Row ambiguous(boolean now) {
        return now ? new Row(cells, line, true, above, scope) : this;
    }

    Row with(Cells other) {
        return new Row(other, line, ambiguous, above, scope);
    }

    Row within(String narrower) {
        return new Row(cells, line, ambiguous, above, narrower);
    }
}
