package inzage.mappings.rows;

import inzage.mappings.definition.Path.Pick;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A row's own cells and those that its set adds; what is added counts. */
record AddedCells(Cells own, NamedCells added) implements Cells {
    @Override
    public String file() {
        return own.file();
    }

    @Override
    public @Nullable String text(String column) {
        return of(column).text(column);
    }

    @Override
    public Found find(String column, Pick pick, Function<String, List<String>> split) {
        return of(column).find(column, pick, split);
    }

    @Override
    public boolean present(String column) {
        return of(column).present(column);
    }

    private Cells of(String column) {
        return added.values().containsKey(column) ? added : own;
    }

    @Override
    public long content() {
        return own.content() * 31 + added.content();
    }
}
