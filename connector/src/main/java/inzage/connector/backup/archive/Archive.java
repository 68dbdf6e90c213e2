package inzage.connector.backup.archive;

import inzage.connector.backup.BackupRefused;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A backup to be read. */
public final class Archive implements AutoCloseable {
    public static final String DATABASE = "database";
    public static final String KEY = "key";
    public static final String KEPT = "kept";

    private static final int LARGEST_MANIFEST = 64 * 1024;

    private final ZipFile zip;
    private final Manifest manifest;

    private Archive(ZipFile zip) throws IOException {
        this.zip = zip;
        try (InputStream in = zip.getInputStream(entry(Manifest.NAME))) {
            this.manifest = Manifest.read(in.readNBytes(LARGEST_MANIFEST));
        }
        entry(DATABASE);
    }

    /**
     * Opens one.
     *
     * @throws BackupRefused if it is none, or of a later program
     */
    public static Archive open(Path file) {
        try {
            Archive archive = new Archive(new ZipFile(file.toFile()));
            if (archive.manifest.format() > Manifest.FORMAT) {
                archive.close();
                throw new BackupRefused("A later version of this program made this backup; load it with that one.");
            }
            return archive;
        } catch (IOException e) {
            throw new BackupRefused("There is no backup in " + file + ", or it is damaged.", e);
        }
    }

    public Manifest manifest() {
        return manifest;
    }

    public boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** The names of entries under a folder. */
    public List<String> under(String folder) {
        return zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.startsWith(folder + "/"))
                .toList();
    }

    /** Writes one entry into a file that is there and empty. */
    public void copy(String name, Path file) throws IOException {
        try (InputStream in = zip.getInputStream(entry(name));
                var out = Files.newOutputStream(file)) {
            in.transferTo(out);
        }
    }

    /** Reads everything once and compares every checksum, which a zip does not do by itself. */
    public void verify() {
        try {
            for (ZipEntry entry : zip.stream().toList()) {
                try (CheckedInputStream in = new CheckedInputStream(zip.getInputStream(entry), new CRC32())) {
                    in.transferTo(OutputStream.nullOutputStream());
                    if (in.getChecksum().getValue() != entry.getCrc()) {
                        throw new IOException("wrong checksum");
                    }
                }
            }
        } catch (IOException e) {
            throw new BackupRefused("This backup is damaged.", e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private ZipEntry entry(String name) throws IOException {
        @Nullable ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("it has no " + name);
        }
        return entry;
    }
}
