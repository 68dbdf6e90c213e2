package inzage.config.demo;

import inzage.config.demo.extent.DemoSize;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder in which the demo schools leave their deliveries. It is made whole or not at all at the first start and never
 * written again, so that whoever tries the demo can change a file and see what happens.
 */
public final class DemoFolder {
    private static final long SEED = 20_260_801;
    private static final String FIRST_START = "first-start";

    private final Path folder;
    private final Clock clock;

    /** @param clock in the zone of the schools: it says which day the demo counts from */
    public DemoFolder(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * The schools of this folder, written out if it does not exist yet.
     *
     * @throws UncheckedIOException if the folder cannot be written, or was not made by this class
     */
    public DemoSchools open(DemoSize size) {
        try {
            return Files.exists(folder) ? remembered(size) : first(size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DemoSchools remembered(DemoSize size) throws IOException {
        Path file = folder.resolve(FIRST_START);
        try {
            return DemoSchools.invent(
                    SEED, LocalDate.parse(Files.readString(file).strip()), size);
        } catch (DateTimeParseException e) {
            throw new IOException(
                    file + " must hold the day of the first start; remove " + folder + " to start anew", e);
        }
    }

    private DemoSchools first(DemoSize size) throws IOException {
        LocalDate today = LocalDate.now(clock);
        DemoSchools schools = DemoSchools.invent(SEED, today, size);
        Path parent = Files.createDirectories(folder.toAbsolutePath().getParent());
        // Beside its destination, because a move is only atomic within a file system.
        Path draft = Files.createTempDirectory(parent, "demo-draft-");
        try {
            schools.write(draft);
            Files.writeString(draft.resolve(FIRST_START), today + "\n");
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            remove(draft);
        }
        return schools;
    }

    private static void remove(Path draft) throws IOException {
        if (Files.notExists(draft)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(draft)) {
            List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        }
    }
}
