package inzage.mappings.rows;

import inzage.mappings.read.FlatFile;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A table with the header that tells where its columns stand.
 *
 * @param above by name, the rows that it was asked for by
 * @param scope what it answers for
 */
record FlatSource(FlatFile file, Header header, Layout layout, Map<String, Row> above, String scope) implements Source {
    @Override
    public void each(Sink out) {
        file.rows(record -> {
            out.row(row(record));
            return true;
        });
        out.whole(scope);
    }

    @Override
    public void first(Consumer<Row> out) {
        file.rows(record -> {
            out.accept(row(record));
            return false;
        });
    }

    private Row row(FlatFile.FlatRow record) {
        return new Row(new FlatCells(layout, header.cells(record)), record.line(), false, above, scope);
    }
}
