package inzage.connector.sync.landing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A sealed file that is written once, read once or more, and gone when closed. Not packed: that would cost more than it saves. */
public final class Scratch implements AutoCloseable {
    private final Path file;
    private final Sealing sealing;
    private @Nullable OutputStream writing;

    Scratch(Path file, Sealing sealing) {
        this.file = file;
        this.sealing = sealing;
    }

    public OutputStream write() throws IOException {
        OutputStream sealed = sealing.seal(create());
        writing = sealed;
        return sealed;
    }

    private OutputStream create() throws IOException {
        try {
            return Folders.create(file);
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    public InputStream read() throws IOException {
        return sealing.open(Files.newInputStream(file));
    }

    @Override
    public void close() {
        giveUp();
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete what a run put aside", e);
        }
    }

    /** A file that is deleted but open would keep its place on a disk that may be full. */
    private void giveUp() {
        if (writing != null) {
            try {
                writing.close();
            } catch (IOException e) {
                // What was not complete is not wanted any more.
            }
        }
    }
}
