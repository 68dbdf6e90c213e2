package inzage.mappings.answers;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Reads the answers of a set in the order in which they came, without holding more than one label. */
public final class AnswersReader {
    private static final int LABEL = 1 << 20;

    private final Bounds bounds;

    public AnswersReader(Bounds bounds) {
        this.bounds = bounds;
    }

    /**
     * What a set's answers may cost.
     *
     * @param answers how many there may be
     * @param unpacked bytes of all of them together
     */
    public record Bounds(int answers, long unpacked) {
        public static Bounds standard() {
            return new Bounds(1_000_000, 4L << 30);
        }
    }

    /** Takes answers. */
    public interface Taker {
        /** @param body ends with the answer; need neither be read to its end nor closed */
        void take(Label label, InputStream body) throws IOException;
    }

    /** @throws IOException if it is no file of answers, or breaks a bound */
    public void each(InputStream file, Taker taker) throws IOException {
        long[] left = {bounds.unpacked()};
        try (ZipInputStream zip = new ZipInputStream(file)) {
            int answers = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++answers > bounds.answers()) {
                    throw new IOException("more than " + bounds.answers() + " landed answers in one file");
                }
                Label label = Labels.read(new Part(zip, left).readNBytes(LABEL));
                if (zip.getNextEntry() == null) {
                    throw new IOException("a landed answer is missing after its label");
                }
                taker.take(label, new Part(zip, left));
            }
        }
    }

    /** One entry; counts against what all of them may cost. */
    private static final class Part extends FilterInputStream {
        private final long[] left;

        private Part(InputStream in, long[] left) {
            super(in);
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int n = super.read(bytes, offset, length);
            left[0] -= Math.max(n, 0);
            if (left[0] < 0) {
                throw new IOException("landed answers are larger than they may be");
            }
            return n;
        }

        /** The file is closed by whoever opened it. */
        @Override
        public void close() {}
    }
}
