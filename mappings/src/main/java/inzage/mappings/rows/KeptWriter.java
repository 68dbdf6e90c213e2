package inzage.mappings.rows;

import de.siegmar.fastcsv.writer.CsvWriter;
import inzage.mappings.answers.RunFacts;
import inzage.mappings.definition.RowSet;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Writes the rows to keep for the next run, set by set, with only what the definition uses. */
final class KeptWriter implements AutoCloseable {
    private final ZipOutputStream zip;
    private final Writer text;
    private final CsvWriter csv;
    private List<String> columns = List.of();

    KeptWriter(OutputStream out) {
        this.zip = new ZipOutputStream(out);
        this.text = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        this.csv = CsvWriter.builder().build(text);
    }

    /** What follows belongs to this set. */
    void begin(RowSet set, List<String> columns) {
        this.columns = columns;
        try {
            csv.flush();
            zip.putNextEntry(new ZipEntry(KeptRows.file(set)));
            if (set.shape().format().flat()) {
                csv.writeRecord(columns);
            }
        } catch (IOException e) {
            throw unwritten(e);
        }
    }

    /** What was true at the fetch, and where the next one goes on. */
    void facts(RunFacts facts) {
        try {
            csv.flush();
            zip.putNextEntry(new ZipEntry(RunFacts.FILE));
            zip.write(facts.written());
        } catch (IOException e) {
            throw unwritten(e);
        }
    }

    void row(Row row) {
        if (row.cells() instanceof FlatCells flat) {
            csv.writeRecord(
                    columns.stream().map(column -> cell(flat.text(column))).toList());
            return;
        }
        try {
            text.write(RowJson.write(row));
            text.write('\n');
        } catch (IOException e) {
            throw unwritten(e);
        }
    }

    private static String cell(@Nullable String cell) {
        return cell == null ? KeptRows.UNKNOWN : cell;
    }

    private static UncheckedIOException unwritten(IOException e) {
        return new UncheckedIOException("rows cannot be kept", e);
    }

    @Override
    public void close() {
        try {
            csv.flush();
            zip.close();
        } catch (IOException e) {
            throw unwritten(e);
        }
    }
}
