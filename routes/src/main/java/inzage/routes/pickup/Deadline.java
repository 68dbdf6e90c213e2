package inzage.routes.pickup;

import inzage.connector.sync.SourceOutage;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/** A file that must come whole and within some time, however slowly it comes; if not, that is an outage of the source. */
final class Deadline extends FilterInputStream {
    private final long started = System.nanoTime();
    private final long longestNanos;

    Deadline(InputStream file, Duration longest) {
        super(file);
        this.longestNanos = longest.toNanos();
    }

    @Override
    public int read() throws IOException {
        check();
        try {
            return super.read();
        } catch (IOException e) {
            throw broken(e);
        }
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        check();
        try {
            return super.read(bytes, offset, length);
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private void check() throws SourceOutage {
        if (System.nanoTime() - started > longestNanos) {
            throw new SourceOutage("The file came so slowly that it was given up.");
        }
    }

    private static SourceOutage broken(IOException e) {
        return new SourceOutage("The connection broke off while a file came.", e);
    }
}
