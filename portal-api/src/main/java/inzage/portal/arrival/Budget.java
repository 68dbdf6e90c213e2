package inzage.portal.arrival;

import inzage.portal.problem.ProblemKind;
import inzage.portal.problem.Refusal;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What one request may cost; spent by all that is read of it. */
final class Budget {
    private final long longestNanos;
    private final long started = System.nanoTime();
    private long bytesLeft;

    Budget(ArrivalSettings settings) {
        this.longestNanos = settings.longest().toNanos();
        this.bytesLeft = settings.largest().toBytes();
    }

    /** Reading more than is left ends the request. */
    InputStream spentBy(InputStream body) {
        return new FilterInputStream(body) {
            @Override
            public int read() throws IOException {
                int read = super.read();
                spend(read < 0 ? 0 : 1);
                return read;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int read = super.read(bytes, offset, length);
                spend(Math.max(0, read));
                return read;
            }
        };
    }

    private void spend(int bytes) {
        bytesLeft -= bytes;
        if (bytesLeft < 0) {
            throw new Refusal(ProblemKind.TOO_LARGE);
        }
        // Elapsed, not of the day: no clock may stop it.
        if (System.nanoTime() - started > longestNanos) {
            throw new Refusal(ProblemKind.TOO_SLOW);
        }
    }
}
