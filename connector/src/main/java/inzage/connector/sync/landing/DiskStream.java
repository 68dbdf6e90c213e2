package inzage.connector.sync.landing;

import java.io.IOException;
import java.io.OutputStream;

/** Writes to a file of the landing folder. That this fails is told from what fails where a delivery is read. */
final class DiskStream extends OutputStream {
    private final OutputStream file;

    DiskStream(OutputStream file) {
        this.file = file;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            file.write(bytes, offset, length);
        } catch (IOException e) {
            throw new LandingOutage(e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            file.close();
        } catch (IOException e) {
            throw new LandingOutage(e);
        }
    }
}
