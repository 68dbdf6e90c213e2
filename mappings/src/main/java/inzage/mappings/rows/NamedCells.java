package inzage.mappings.rows;

import inzage.mappings.definition.Path.Pick;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values by name: a row of a loop as it was when its call was made, or values that a set adds to its rows. */
record NamedCells(String file, Map<String, Found> values) implements Cells {
    NamedCells {
        values = Map.copyOf(values);
    }

    @Override
    public @Nullable String text(String column) {
        Found found = values.get(column);
        return found == null || !found.known() ? null : String.join(",", found.texts());
    }

    @Override
    public Found find(String column, Pick pick, Function<String, List<String>> split) {
        return values.getOrDefault(column, Found.UNKNOWN).pick(pick);
    }

    @Override
    public long content() {
        return values.hashCode();
    }
}
