package inzage.mappings.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Counts what goes through and remembers the end of it: a zip that was cut off between two files looks complete to a reader
 * that goes forward, but lacks the directory at its end.
 */
final class WatchedStream extends FilterInputStream {
    private static final int DIRECTORY_END = 22;

    private final byte[] tail = new byte[1 << 16];
    private long count;

    WatchedStream(InputStream in) {
        super(in);
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int n = super.read(bytes, offset, length);
        for (int i = 0; i < n; i++) {
            tail[(int) ((count + i) % tail.length)] = bytes[offset + i];
        }
        count += Math.max(n, 0);
        return n;
    }

    /** Reads what is left; then whether the directory's end is there and speaks of as many entries. */
    boolean endsLikeZip(int entries) throws IOException {
        byte[] rest = new byte[8192];
        while (read(rest, 0, rest.length) >= 0) {
            // only to get to the end
        }
        long oldest = Math.max(0, count - tail.length);
        for (long at = count - DIRECTORY_END; at >= oldest; at--) {
            if (at(at) == 'P' && at(at + 1) == 'K' && at(at + 2) == 5 && at(at + 3) == 6) {
                return (at(at + 10) | at(at + 11) << 8) == (entries & 0xffff);
            }
        }
        return false;
    }

    private int at(long position) {
        return tail[(int) (position % tail.length)] & 0xff;
    }
}
