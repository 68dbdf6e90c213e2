package inzage.connector.sync.landing;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.Objects;
import javax.crypto.Cipher;

/** Collects a chunk, encrypts it, writes it. */
final class SealingStream extends OutputStream {
    private final OutputStream target;
    private final byte[] key;
    private final byte[] chunk = new byte[Sealing.CHUNK];
    private int filled;
    private int number;
    private boolean closed;

    SealingStream(OutputStream target, byte[] key) {
        this.target = target;
        this.key = key;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        int from = offset;
        int left = length;
        while (left > 0) {
            if (filled == chunk.length) {
                seal(false);
            }
            int taken = Math.min(left, chunk.length - filled);
            System.arraycopy(bytes, from, chunk, filled, taken);
            filled += taken;
            from += taken;
            left -= taken;
        }
    }

    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try (target) {
            seal(true);
        }
    }

    private void seal(boolean last) throws IOException {
        try {
            target.write(Sealing.cipher(Cipher.ENCRYPT_MODE, key, number, last).doFinal(chunk, 0, filled));
        } catch (GeneralSecurityException e) {
            throw new IOException("cannot encrypt", e);
        }
        number++;
        filled = 0;
    }
}
