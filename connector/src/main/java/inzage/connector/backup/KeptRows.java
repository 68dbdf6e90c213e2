package inzage.connector.backup;

import inzage.connector.backup.archive.Archive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What sources keep between their runs, sealed: {@code <school>/<source>/kept/<name>} in the landing folder.
 *
 * @param landing the landing folder
 */
record KeptRows(Path landing) {
    private static final String KEPT = "kept";
    private static final int DEPTH = 4;

    List<Path> files() throws IOException {
        if (!Files.isDirectory(landing)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(landing, DEPTH)) {
            return paths.filter(Files::isRegularFile)
                    .filter(file -> kept(landing.relativize(file)))
                    .sorted()
                    .toList();
        }
    }

    /** Its name in an archive. */
    String entry(Path file) {
        StringBuilder name = new StringBuilder(Archive.KEPT);
        landing.relativize(file).forEach(part -> name.append('/').append(part));
        return name.toString();
    }

    /**
     * Where an entry of an archive belongs.
     *
     * @throws BackupRefused if that is not where rows are kept
     */
    Path place(String entry) {
        Path place = landing.resolve(entry.substring(Archive.KEPT.length() + 1)).normalize();
        Path root = landing.normalize();
        if (!place.startsWith(root) || !kept(root.relativize(place))) {
            throw new BackupRefused("This archive holds a file that no backup of ours has: " + entry);
        }
        return place;
    }

    private static boolean kept(Path relative) {
        return relative.getNameCount() == DEPTH
                && relative.getName(DEPTH - 2).toString().equals(KEPT);
    }
}
