package inzage.mappings.answers;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes answers as they come: for each set one zip of numbered pairs, the label and the bytes. Nothing in it tells when it was
 * written, so that the same answers are the same file.
 */
public final class AnswersWriter implements AnswerSink {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Files files;
    private @Nullable ZipOutputStream zip;
    private int number;

    public AnswersWriter(Files files) {
        this.files = files;
    }

    /** Where files go, one after the other. */
    public interface Files {
        OutputStream file(String name) throws IOException;
    }

    /** The file that holds the answers of a set. */
    public static String file(String set) {
        return set + ".answers.zip";
    }

    @Override
    public void begin(String set) {
        number = 0;
        try {
            zip = new ZipOutputStream(files.file(file(set)));
        } catch (IOException e) {
            throw lost(e);
        }
    }

    @Override
    public void add(Label label, byte[] body) {
        number++;
        try {
            entry("json", Labels.written(label));
            entry("body", body);
        } catch (IOException e) {
            throw lost(e);
        }
    }

    @Override
    public void end(String set) {
        try {
            open().close();
        } catch (IOException e) {
            throw lost(e);
        }
        zip = null;
    }

    private void entry(String kind, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(String.format(Locale.ROOT, "%07d.%s", number, kind));
        entry.setTimeLocal(NO_TIME);
        open().putNextEntry(entry);
        open().write(bytes);
        open().closeEntry();
    }

    private ZipOutputStream open() {
        return Objects.requireNonNull(zip, "no set was begun");
    }

    private static UncheckedIOException lost(IOException cause) {
        return new UncheckedIOException("an answer cannot be kept", cause);
    }
}
