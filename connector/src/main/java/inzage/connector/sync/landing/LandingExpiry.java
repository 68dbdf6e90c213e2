package inzage.connector.sync.landing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Deletes landed sets that are older than they may become, and what a crash left unfinished. */
public final class LandingExpiry {
    private static final Duration UNFINISHED = Duration.ofDays(1);
    private static final int SET = 3;

    private final Path folder;
    private final Duration keep;
    private final Clock clock;

    public LandingExpiry(LandingSettings settings, Clock clock) {
        this.folder = settings.folder();
        this.keep = settings.keep();
        this.clock = clock;
    }

    /**
     * Rows kept for the next run never expire: without them a change feed could not be merged.
     *
     * @param waiting sets that no run has read yet, as {@code <school>/<source>/<digest>}: they stay
     */
    public void run(Set<String> waiting) {
        try {
            if (!Files.isDirectory(folder)) {
                return;
            }
            Instant now = clock.instant();
            for (Path path : entries(waiting)) {
                Duration limit = path.getFileName().toString().matches("[0-9a-f]{64}") ? keep : UNFINISHED;
                if (Files.getLastModifiedTime(path).toInstant().isBefore(now.minus(limit))) {
                    Folders.delete(path);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete expired deliveries", e);
        }
    }

    private List<Path> entries(Set<String> waiting) throws IOException {
        try (Stream<Path> tree = Files.walk(folder, SET)) {
            return tree.filter(path -> folder.relativize(path).getNameCount() == SET
                            && !path.getFileName().toString().equals("kept")
                            && !waiting.contains(name(folder.relativize(path))))
                    .toList();
        }
    }

    private static String name(Path set) {
        return set.getName(0) + "/" + set.getName(1) + "/" + set.getName(2);
    }
}
