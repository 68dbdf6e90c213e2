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
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A csv file: a header and rows of as many cells. */
public final class CsvFile implements FlatFile {
    private final TextFile file;
    private final char delimiter;
    private final Charset encoding;
    private final Limits limits;

    public CsvFile(TextFile file, char delimiter, Charset encoding, Limits limits) {
        this.file = file;
        this.delimiter = delimiter;
        this.encoding = Recognised.encoding(file, encoding);
        this.limits = limits;
    }

    @Override
    public String name() {
        return file.name();
    }

    @Override
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

    @Override
    public void rows(RowTaker taker) {
        AtomicReference<@Nullable Width> width = new AtomicReference<>();
        read(row -> {
            Width expected = width.get();
            if (expected == null) {
                width.set(Width.of(row));
                return true;
            }
            expected.check(name(), row);
            return taker.take(new Cut(row));
        });
    }

    private void read(Predicate<CsvRecord> taker) {
        long line = 1;
        try (CsvReader<CsvRecord> reader = builder().build(handler(), Decoding.reader(file.open(), encoding))) {
            for (Iterator<CsvRecord> rows = reader.iterator(); rows.hasNext(); ) {
                CsvRecord row = rows.next();
                line = row.getStartingLineNumber();
                if (!taker.test(row)) {
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

    private record Cut(CsvRecord row) implements FlatRow {
        @Override
        public int cells() {
            return row.getFieldCount();
        }

        @Override
        public String cell(int place) {
            return row.getField(place);
        }

        @Override
        public long line() {
            return row.getStartingLineNumber();
        }
    }
}
