package inzage.connector.sync.landing;

import inzage.connector.store.ContentHash;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Counts what is written before it is written, and tells its SHA-256 once it was closed. */
final class MeasuredStream extends FilterOutputStream {
    private final MessageDigest digest = ContentHash.sha256();
    private final IntConsumer counting;
    private final Consumer<byte[]> done;
    private boolean closed;

    MeasuredStream(OutputStream target, IntConsumer counting, Consumer<byte[]> done) {
        super(target);
        this.counting = counting;
        this.done = done;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        counting.accept(length);
        out.write(bytes, offset, length);
        digest.update(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        super.close();
        done.accept(digest.digest());
    }
}
