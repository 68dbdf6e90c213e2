package inzage.connector.sync.landing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A sealed file that is written once, read once or more, and gone when closed. */
public final class Scratch implements AutoCloseable {
    private final Path file;
    private final Sealing sealing;

    Scratch(Path file, Sealing sealing) {
        this.file = file;
        this.sealing = sealing;
    }

    public OutputStream write() throws IOException {
        return sealing.seal(Folders.create(file));
    }

    public InputStream read() throws IOException {
        return sealing.open(Files.newInputStream(file));
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete what a run put aside", e);
        }
    }
}
