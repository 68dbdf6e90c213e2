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
     * @param needed sets that stay, as {@code <school>/<source>/<digest>}: no run has read them yet, or a guard holds the one that did
     * @param brief sources of which nothing stays longer than a day, as {@code <school>/<source>}
     */
    public void run(Set<String> needed, Set<String> brief) {
        try {
            if (!Files.isDirectory(folder)) {
                return;
            }
            Instant now = clock.instant();
            for (Path path : entries(needed)) {
                boolean whole = path.getFileName().toString().matches("[0-9a-f]{64}");
                boolean kept = whole && !brief.contains(name(folder.relativize(path), 2));
                Duration limit = kept ? keep : UNFINISHED;
                if (Files.getLastModifiedTime(path).toInstant().isBefore(now.minus(limit))) {
                    Folders.delete(path);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete expired deliveries", e);
        }
    }

    private List<Path> entries(Set<String> needed) throws IOException {
        try (Stream<Path> tree = Files.walk(folder, SET)) {
            return tree.filter(path -> folder.relativize(path).getNameCount() == SET
                            && !path.getFileName().toString().equals("kept")
                            && !needed.contains(name(folder.relativize(path), SET)))
                    .toList();
        }
    }

    private static String name(Path set, int parts) {
        return set.subpath(0, parts).toString().replace('\\', '/');
    }
}
