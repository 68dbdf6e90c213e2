package inzage.connector.sync.landing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * A sealed file that is written once, read once or more, and gone when closed. It is packed first: that costs less than to encrypt
 * and to write what it saves.
 */
public final class Scratch implements AutoCloseable {
    private static final int BUFFER = 8192;

    private final Path file;
    private final Sealing sealing;

    Scratch(Path file, Sealing sealing) {
        this.file = file;
        this.sealing = sealing;
    }

    public OutputStream write() throws IOException {
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        return new DeflaterOutputStream(sealing.seal(Folders.create(file)), fast, BUFFER) {
            @Override
            public void close() throws IOException {
                try {
                    super.close();
                } finally {
                    fast.end();
                }
            }
        };
    }

    public InputStream read() throws IOException {
        return new InflaterInputStream(sealing.open(Files.newInputStream(file)));
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
