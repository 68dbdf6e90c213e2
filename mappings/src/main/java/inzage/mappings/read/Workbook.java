package inzage.mappings.read;

import inzage.connector.sync.DeliveryRefused;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;

/** XLSX: sheets as tables. Formulas are not computed; what the program that wrote the file last saw in a cell is its value. */
public final class Workbook {
    /** Sheets are read as a stream. */
    private static final long LARGEST = 256L << 20;

    /** The texts that its cells share are held in memory while it is read. */
    private static final long LARGEST_TEXTS = 32L << 20;

    private static final String TEXTS = "xl/sharedStrings.xml";

    private final TextFile file;
    private final Limits limits;

    Workbook(TextFile file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    static boolean is(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    public static boolean is(TextFile file) {
        return is(file.name());
    }

    /** The first sheet of a workbook. */
    public static FlatFile first(TextFile file, Limits limits) {
        return new SheetFile(new Workbook(file, limits), Optional.empty());
    }

    /**
     * The sheet that stands for a file: named like it in any workbook, as {@code students} for {@code students.csv}; or the first
     * one of a workbook that is itself named so.
     */
    public static List<FlatFile> sheets(Parcel parcel, String name, Limits limits) {
        String stem = stem(name);
        List<FlatFile> found = parcel.files("*.xlsx", true).stream()
                .map(file -> new Workbook(file, limits))
                .flatMap(book -> book.standsFor(stem).stream())
                .toList();
        if (found.size() > 1) {
            throw new DeliveryRefused(
                    "The delivery holds the sheet '" + stem + "' twice; which one counts cannot be told.");
        }
        return found;
    }

    String name() {
        return file.name();
    }

    Limits limits() {
        return limits;
    }

    private Optional<FlatFile> standsFor(String stem) {
        if (read(book -> find(book, stem).isPresent())) {
            return Optional.of(new SheetFile(this, Optional.of(stem)));
        }
        boolean named = stem(name()).equalsIgnoreCase(stem);
        return named ? Optional.of(new SheetFile(this, Optional.empty())) : Optional.empty();
    }

    private static String stem(String file) {
        return file.replaceFirst("\\.[^.]*$", "");
    }

    /** Opens, and closes again. */
    <T> T read(Function<ReadableWorkbook, T> reader) {
        refuseLarge();
        try (InputStream in = file.open();
                ReadableWorkbook book = new ReadableWorkbook(in, new ReadingOptions(true, true))) {
            return reader.apply(book);
        } catch (ExcelReaderException e) {
            throw refusal(e);
        } catch (IOException e) {
            throw refusal(e);
        }
    }

    Sheet sheet(ReadableWorkbook book, Optional<String> name) {
        return name.flatMap(wanted -> find(book, wanted)).orElseGet(book::getFirstSheet);
    }

    private static Optional<Sheet> find(ReadableWorkbook book, String name) {
        return book.getSheets()
                .filter(sheet -> sheet.getName().strip().equalsIgnoreCase(name))
                .findFirst();
    }

    private DeliveryRefused refusal(Exception cause) {
        return new DeliveryRefused(
                name() + " is no workbook (.xlsx) that can be read; save it again, or as csv.", cause);
    }

    /** Looks through the zip that a workbook is before anything of it is held. */
    private void refuseLarge() {
        long unpacked = 0;
        try (ZipInputStream zip = new ZipInputStream(file.open())) {
            ZipEntry entry = zip.getNextEntry();
            for (int entries = 0; entry != null; entries++, entry = zip.getNextEntry()) {
                refuse(entries > 10 * limits.entries(), LARGEST);
                long most = entry.getName().equalsIgnoreCase(TEXTS) ? LARGEST_TEXTS : LARGEST;
                unpacked += size(zip, Math.min(most, limits.unpacked()));
                refuse(unpacked > LARGEST, LARGEST);
            }
        } catch (IOException e) {
            throw e instanceof ZipException || e instanceof EOFException
                    ? refusal(e)
                    : new UncheckedIOException(name(), e);
        }
    }

    private long size(InputStream entry, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        for (int n = entry.read(buffer); n >= 0; n = entry.read(buffer)) {
            size += n;
            refuse(size > most, most);
        }
        return size;
    }

    private void refuse(boolean larger, long most) {
        if (larger) {
            throw new DeliveryRefused(
                    name() + " unpacks to more than a workbook may hold (" + (most >> 20) + " MB); deliver csv.");
        }
    }
}
