package inzage.config.demo.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A CSV file to be: UTF-8, comma, RFC 4180. The rows are made while they are written, so a large school needs little memory.
 *
 * @param name of the file, with extension
 * @param rows hands every row to the consumer it is given
 */
public record Sheet(String name, List<String> columns, Consumer<Consumer<Row>> rows) {
    public Sheet {
        columns = List.copyOf(columns);
    }

    /** Leaves the stream open. */
    void writeTo(OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().build(text);
        Set<String> known = Set.copyOf(columns);
        csv.writeRecord(columns);
        rows.accept(row -> csv.writeRecord(cells(row, known)));
        csv.flush();
    }

    private List<String> cells(Row row, Set<String> known) {
        if (!known.containsAll(row.cells().keySet())) {
            throw new IllegalArgumentException(
                    name + " has no such column: " + row.cells().keySet());
        }
        return columns.stream()
                .map(column -> row.cells().getOrDefault(column, ""))
                .toList();
    }
}
