package inzage.mappings.engine;

import inzage.connector.sync.Delivery;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A delivery for a test: files in memory, and the rows kept so far. */
public final class Given implements Delivery {
    private final List<LandedFile> files = new ArrayList<>();
    private final ByteArrayOutputStream keep = new ByteArrayOutputStream();
    private Optional<LandedFile> kept = Optional.empty();

    public static Given files(Map<String, String> files) {
        Given given = new Given();
        files.forEach((name, text) -> given.with(name, text.getBytes(StandardCharsets.UTF_8)));
        return given;
    }

    public static Given folder(Path folder) {
        Given given = new Given();
        try (Stream<Path> list = Files.list(folder)) {
            for (Path file : list.filter(Files::isRegularFile).sorted().toList()) {
                given.with(file.getFileName().toString(), Files.readAllBytes(file));
            }
            return given;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] zip(Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A zip of one file that is nothing but zeros. */
    static byte[] zeros(String name, int megabytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < megabytes; i++) {
                zip.write(zeros);
            }
        }
        return bytes.toByteArray();
    }

    public Given with(String name, byte[] bytes) {
        files.add(landed(name, bytes));
        return this;
    }

    /** With the rows that an earlier run kept. */
    public Given after(Given earlier) {
        kept = earlier.keep.size() == 0 ? earlier.kept : Optional.of(landed("kept", earlier.keep.toByteArray()));
        return this;
    }

    /** After somebody in them was erased. */
    Given afterErasure() {
        kept = Optional.of(landed("kept", new byte[0]));
        return this;
    }

    public byte[] keptNow() {
        return keep.toByteArray();
    }

    @Override
    public List<LandedFile> files() {
        return files;
    }

    @Override
    public Optional<LandedFile> kept() {
        return kept;
    }

    @Override
    public OutputStream keep() {
        keep.reset();
        return keep;
    }

    private static LandedFile landed(String name, byte[] bytes) {
        return new LandedFile() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        };
    }
}
