package inzage.connector.sync.landing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Takes what a source delivered out of the landing folder, because somebody in it must not be kept. */
public final class LandedSets {
    private static final String SET = "[0-9a-f]{64}";

    private final Path folder;
    private final Sealing sealing;

    public LandedSets(LandingSettings settings, Sealing sealing) {
        this.folder = settings.folder();
        this.sealing = sealing;
    }

    /**
     * Deletes the sets of a source that landed until a moment.
     *
     * @param needed digests of those that stay, for a run is still to read them
     * @return whether none of them is left
     */
    public boolean clear(String school, String source, Instant until, Set<String> needed) {
        try {
            boolean cleared = true;
            for (Path set : entries(folder.resolve(school).resolve(source))) {
                boolean goes = set.getFileName().toString().matches(SET) && landedUntil(set, until);
                if (goes && needed.contains(set.getFileName().toString())) {
                    cleared = false;
                } else if (goes) {
                    Folders.delete(set);
                }
            }
            return cleared;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete landed deliveries of " + source, e);
        }
    }

    /** Leaves nothing in what a source's runs keep for the next one; see {@link inzage.connector.sync.Delivery#kept}. */
    public void emptyKept(String school, String source) {
        try {
            for (Path file : entries(folder.resolve(school).resolve(source).resolve("kept"))) {
                try (OutputStream nothing = sealing.seal(Folders.create(file))) {
                    nothing.flush();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot empty the kept rows of " + source, e);
        }
    }

    /** What cannot be read is as good as none. */
    private boolean landedUntil(Path set, Instant until) {
        try {
            return !Manifest.read(sealing, set).landedAt().isAfter(until);
        } catch (IOException e) {
            return true;
        }
    }

    private static List<Path> entries(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(place)) {
            return entries.toList();
        }
    }
}
