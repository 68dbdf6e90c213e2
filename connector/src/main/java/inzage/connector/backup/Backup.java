package inzage.connector.backup;

import inzage.connector.backup.archive.Archive;
import inzage.connector.backup.archive.ArchiveWriter;
import inzage.connector.backup.archive.Leftovers;
import inzage.connector.backup.archive.Manifest;
import inzage.connector.store.InstallationKeyFile;
import inzage.connector.store.InstallationSettings;
import inzage.connector.store.OwnerOnly;
import inzage.connector.sync.landing.LandingSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Writes a backup: the database, the key if it lies in the home folder, and what sources keep between their runs. It can be made
 * while the program runs.
 */
public final class Backup {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Database database;
    private final InstallationSettings installation;
    private final KeptRows kept;
    private final Clock clock;

    Backup(Database database, InstallationSettings installation, LandingSettings landing, Clock clock) {
        this.database = database;
        this.installation = installation;
        this.kept = new KeptRows(landing.folder());
        this.clock = clock;
    }

    /** Writes one into the folder {@code backups} of the home folder, under a name with the moment. */
    public Path writeAtHome() {
        Path file = installation.home().resolve("backups").resolve("inzage-" + MOMENT.format(clock.instant()) + ".zip");
        write(file);
        return file.toAbsolutePath();
    }

    /**
     * Writes one into a file that does not exist yet and that only its owner can read.
     *
     * @throws BackupRefused if it cannot be made; then nothing is left behind
     */
    public Manifest write(Path file) {
        if (Files.exists(file)) {
            throw new BackupRefused("There is a file " + file + " already; a backup never replaces one.");
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Path dump = file.resolveSibling(file.getFileName() + ".dump");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.createFile(part, OwnerOnly.file(part));
            Files.createFile(dump, OwnerOnly.file(dump));
            Manifest manifest = fill(part, dump);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            return manifest;
        } catch (IOException e) {
            throw new BackupRefused(
                    "The backup cannot be written to " + file + ": "
                            + e.getClass().getSimpleName(),
                    e);
        } finally {
            Leftovers.delete(part, dump);
        }
    }

    /** The database first: rows that are kept meanwhile are newer than it knows, and asked for by nobody. */
    private Manifest fill(Path part, Path dump) throws IOException {
        Instant now = clock.instant();
        Manifest manifest = new Manifest(
                Manifest.FORMAT,
                now,
                database.dump().database(),
                database.version(),
                database.schema(),
                KeyMark.of(InstallationKeyFile.find(installation)));
        database.dump().write(dump);
        try (ArchiveWriter archive = new ArchiveWriter(part)) {
            archive.add(manifest);
            archive.add(Archive.DATABASE, dump);
            Path key = installation.home().resolve(InstallationKeyFile.NAME);
            if (Files.exists(key)) {
                archive.add(Archive.KEY, key);
            }
            for (Path rows : kept.files()) {
                archive.add(kept.entry(rows), rows);
            }
        }
        return manifest;
    }
}
