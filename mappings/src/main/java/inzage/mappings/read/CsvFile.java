package inzage.mappings.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import inzage.connector.sync.DeliveryRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A csv file: a header and rows of as many cells. */
public final class CsvFile {
    private final TextFile file;
    private final char delimiter;
    private final Charset encoding;
    private final Limits limits;

    public CsvFile(TextFile file, char delimiter, Charset encoding, Limits limits) {
        this.file = file;
        this.delimiter = delimiter;
        this.encoding = encoding;
        this.limits = limits;
    }

    /** Takes a row; the number is the line it starts on, the header's being 1. */
    public interface RowTaker {
        /** @return whether to go on */
        boolean take(CsvRecord row);
    }

    public String name() {
        return file.name();
    }

    /**
     * The names of the columns, trimmed; a column without a name is an empty text.
     *
     * @throws DeliveryRefused if there is none
     */
    public List<String> header() {
        List<String> header = new ArrayList<>();
        read(row -> {
            row.getFields().forEach(name -> header.add(name.strip()));
            return false;
        });
        if (header.stream().allMatch(String::isEmpty)) {
            throw new DeliveryRefused(name() + " is empty; it needs at least its header row.");
        }
        return header;
    }

    /**
     * All rows below the header.
     *
     * @throws DeliveryRefused naming file and row, for what is no csv, no text of the encoding, or has another width
     */
    public void rows(RowTaker taker) {
        AtomicReference<@Nullable Width> width = new AtomicReference<>();
        read(row -> {
            Width expected = width.get();
            if (expected == null) {
                width.set(Width.of(row));
                return true;
            }
            expected.check(name(), row);
            return taker.take(row);
        });
    }

    private void read(RowTaker taker) {
        long line = 1;
        try (CsvReader<CsvRecord> reader = builder().build(handler(), Decoding.reader(file.open(), encoding))) {
            for (Iterator<CsvRecord> rows = reader.iterator(); rows.hasNext(); ) {
                CsvRecord row = rows.next();
                line = row.getStartingLineNumber();
                if (!taker.take(row)) {
                    return;
                }
            }
        } catch (CsvParseException e) {
            throw new DeliveryRefused(
                    name() + ", after row " + line + ": this is no row, or larger than a row may be ("
                            + limits.columns() + " cells, " + limits.cell()
                            + " characters in a cell). Is a quote not closed?",
                    e);
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof CharacterCodingException ? Decoding.refusal(file, encoding) : e;
        } catch (CharacterCodingException e) {
            throw Decoding.refusal(file, encoding);
        } catch (IOException e) {
            throw new UncheckedIOException(name(), e);
        }
    }

    private CsvReader.CsvReaderBuilder builder() {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(2 * limits.row());
    }

    private CsvRecordHandler handler() {
        return CsvRecordHandler.builder()
                .maxFields(limits.columns())
                .maxFieldSize(limits.cell())
                .maxRecordSize(limits.row())
                .build();
    }
}
