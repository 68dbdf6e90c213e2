package inzage.mappings.rows;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Writes the rows to keep for the next run, set by set, with only the columns that the definition uses. */
final class KeptWriter implements AutoCloseable {
    private final ZipOutputStream zip;
    private final CsvWriter csv;

    KeptWriter(OutputStream out) {
        this.zip = new ZipOutputStream(out);
        this.csv = CsvWriter.builder().build(new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8)));
    }

    /** What follows belongs to this set. */
    void begin(String set, Layout layout) {
        try {
            csv.flush();
            zip.putNextEntry(new ZipEntry(KeptRows.file(set)));
            csv.writeRecord(layout.columns());
        } catch (IOException e) {
            throw new UncheckedIOException("rows cannot be kept", e);
        }
    }

    void row(Row row) {
        csv.writeRecord(
                java.util.Arrays.stream(row.cells()).map(KeptWriter::cell).toList());
    }

    private static String cell(@Nullable String cell) {
        return cell == null ? KeptRows.UNKNOWN : cell;
    }

    @Override
    public void close() {
        try {
            csv.flush();
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException("rows cannot be kept", e);
        }
    }
}
