package inzage.mappings.rows;

import inzage.mappings.definition.Path.Pick;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A row of a table, as small as it can be: the columns are shared, a cell that was not delivered is {@code null}. */
record FlatCells(Layout layout, @Nullable String[] cells) implements Cells {
    @Override
    public String file() {
        return layout.file();
    }

    @Override
    public boolean flat() {
        return true;
    }

    @Override
    public @Nullable String text(String column) {
        int index = layout.index(column);
        return index < 0 ? null : cells[index];
    }

    @Override
    public Found find(String column, Pick pick, Function<String, List<String>> split) {
        String text = text(column);
        Found whole = text == null ? Found.UNKNOWN : Found.of(text);
        return pick.split() && whole.filled() ? Found.of(split.apply(text + "")).pick(pick) : whole;
    }

    @Override
    public long content() {
        long hash = 7;
        for (String cell : cells) {
            hash = hash * 1_000_003 + (cell == null ? 1 : cell.hashCode());
            hash ^= cell == null ? 0 : (long) cell.length() << 40;
        }
        return hash;
    }
}
