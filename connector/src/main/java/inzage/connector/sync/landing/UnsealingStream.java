package inzage.connector.sync.landing;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Objects;
import javax.crypto.Cipher;

/** Reads a chunk and the beginning of the next, to know whether it is the last; gives it out once it is authenticated. */
final class UnsealingStream extends InputStream {
    private static final int SEALED = Sealing.CHUNK + Sealing.TAG;

    private final InputStream sealed;
    private final byte[] key;
    private byte[] next;
    private byte[] plain = {};
    private int position;
    private int number;
    private boolean ended;

    UnsealingStream(InputStream sealed, byte[] key) throws IOException {
        this.sealed = sealed;
        this.key = key;
        this.next = sealed.readNBytes(SEALED);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        if (length == 0) {
            return 0;
        }
        if (position == plain.length && !advance()) {
            return -1;
        }
        int taken = Math.min(length, plain.length - position);
        System.arraycopy(plain, position, bytes, offset, taken);
        position += taken;
        return taken;
    }

    @Override
    public void close() throws IOException {
        Arrays.fill(plain, (byte) 0);
        sealed.close();
    }

    private boolean advance() throws IOException {
        if (ended) {
            return false;
        }
        byte[] current = next;
        next = current.length < SEALED ? new byte[0] : sealed.readNBytes(SEALED);
        ended = next.length == 0;
        // Not every Java refuses an end that is shorter than its tag.
        if (current.length < Sealing.TAG) {
            throw new IOException("The sealed file is cut off");
        }
        try {
            plain = Sealing.cipher(Cipher.DECRYPT_MODE, key, number, ended).doFinal(current);
        } catch (GeneralSecurityException e) {
            throw new IOException("The sealed file was changed, is cut off, or was sealed with another key", e);
        }
        number++;
        position = 0;
        return plain.length > 0;
    }
}
