package inzage.mappings.check;

import inzage.connector.school.SchoolSetup;
import inzage.connector.school.SourceSetup;
import inzage.connector.school.SourceSetup.FolderFetch;
import inzage.connector.school.SourceSetup.Packaging;
import inzage.connector.sync.Delivery.LandedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Tries what lies in a source's folder, finished or not: its newest file, or all of them. */
public final class FolderTrial implements TrialFetch {
    @Override
    public Optional<Trial> fetch(SchoolSetup school, SourceSetup source) {
        return source.fetch() instanceof FolderFetch folder ? Optional.of(fetch(folder)) : Optional.empty();
    }

    private static Trial fetch(FolderFetch fetch) {
        try {
            List<LandedFile> files = files(fetch);
            return files.isEmpty()
                    ? new Trial.Failed("There is nothing in the folder " + fetch.folder()
                            + " yet. Have a delivery put there and try again.")
                    : new Trial.Fetched(new TrialDelivery(files));
        } catch (IOException | UncheckedIOException e) {
            return new Trial.Failed(
                    "The folder " + fetch.folder() + " cannot be read. Let the user that Inzage runs as read it.");
        }
    }

    private static List<LandedFile> files(FolderFetch fetch) throws IOException {
        List<Path> all;
        try (Stream<Path> found = Files.list(fetch.folder())) {
            all = found.filter(path -> counts(path, fetch)).toList();
        }
        List<Path> taken = fetch.packaging() == Packaging.FOLDER
                ? all
                : all.stream()
                        .max(Comparator.comparing(FolderTrial::modified))
                        .map(List::of)
                        .orElseGet(List::of);
        return taken.stream().<LandedFile>map(Found::new).toList();
    }

    private static boolean counts(Path path, FolderFetch fetch) {
        String name = path.getFileName().toString();
        boolean asked = fetch.packaging() != Packaging.ZIP
                || name.toLowerCase(Locale.ROOT).endsWith(".zip");
        return Files.isRegularFile(path)
                && asked
                && !name.startsWith(".")
                && fetch.ready().filter(name::equals).isEmpty();
    }

    private static java.nio.file.attribute.FileTime modified(Path path) {
        try {
            return Files.getLastModifiedTime(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Found(Path path) implements LandedFile {
        @Override
        public String name() {
            return path.getFileName().toString();
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }
    }
}
