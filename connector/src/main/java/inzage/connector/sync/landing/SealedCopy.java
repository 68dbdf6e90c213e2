package inzage.connector.sync.landing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Copies a landed set as it is sealed. */
final class SealedCopy {
    private SealedCopy() {}

    /** What lies in the place already is the same content: that stays, for somebody may be reading it. */
    static void of(Path set, Path home, Path place) throws IOException {
        if (Files.isDirectory(place)) {
            return;
        }
        Path draft = Folders.temporary(home, SealedArrival.ARRIVING);
        try {
            for (Path file : files(set)) {
                Files.copy(file, draft.resolve(file.getFileName()));
            }
            Files.move(draft, place);
        } finally {
            if (Files.exists(draft)) {
                Folders.delete(draft);
            }
        }
    }

    private static List<Path> files(Path set) throws IOException {
        try (Stream<Path> files = Files.list(set)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
