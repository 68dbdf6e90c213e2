package inzage.connector.sync.landing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders and files that nobody but the owner of this process may open, where the file system knows of owners. */
final class Folders {
    private Folders() {}

    static Path make(Path folder) throws IOException {
        return Files.createDirectories(folder, owned(folder, "rwx------"));
    }

    static Path temporary(Path parent, String prefix) throws IOException {
        try {
            make(parent);
            return Files.createTempDirectory(parent, prefix);
        } catch (IOException e) {
            throw new LandingOutage(e);
        }
    }

    /** A file to write; what was there is replaced. */
    static OutputStream create(Path file) throws IOException {
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, owned(file, "rw-------"));
            return new BufferedOutputStream(new DiskStream(Files.newOutputStream(file)));
        } catch (IOException e) {
            throw new LandingOutage(e);
        }
    }

    /** Has a folder and the files in it written to disk. */
    static void force(Path folder) throws IOException {
        List<Path> paths;
        try (Stream<Path> files = Files.list(folder)) {
            paths = files.filter(Files::isRegularFile).toList();
        }
        for (Path file : paths) {
            force(file, StandardOpenOption.WRITE);
        }
        // Where a folder cannot be opened its entries are written by the file system in its own time.
        if (posix(folder)) {
            force(folder, StandardOpenOption.READ);
        }
    }

    private static void force(Path path, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }

    /** Deletes a folder and everything in it. */
    static void delete(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> tree = Files.walk(folder)) {
            deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.deleteIfExists(path);
        }
    }

    private static FileAttribute<?>[] owned(Path path, String permissions) {
        return posix(path)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean posix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
