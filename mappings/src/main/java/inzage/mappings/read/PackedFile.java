package inzage.mappings.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** A file of a zip, held packed. */
final class PackedFile implements TextFile {
    private final String name;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private final DeflaterOutputStream packing = new DeflaterOutputStream(bytes, deflater);

    PackedFile(String name) {
        this.name = name;
    }

    void add(byte[] buffer, int length) throws IOException {
        packing.write(buffer, 0, length);
    }

    TextFile done() throws IOException {
        packing.finish();
        deflater.end();
        return this;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public InputStream open() {
        return new InflaterInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
