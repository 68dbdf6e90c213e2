package inzage.connector.backup;

import inzage.connector.backup.archive.Archive;
import inzage.connector.backup.archive.Leftovers;
import inzage.connector.backup.archive.Manifest;
import inzage.connector.restoration.Restoration;
import inzage.connector.store.InstallationKeyFile;
import inzage.connector.store.InstallationSettings;
import inzage.connector.store.OwnerOnly;
import inzage.connector.sync.landing.LandingSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/** Loads a backup into an empty database, while the program does not run. */
public final class Restore {
    private final Database database;
    private final InstallationSettings installation;
    private final KeptRows kept;
    private final Clock clock;

    Restore(Database database, InstallationSettings installation, LandingSettings landing, Clock clock) {
        this.database = database;
        this.installation = installation;
        this.kept = new KeptRows(landing.folder());
        this.clock = clock;
    }

    /**
     * Looks whether a backup could be loaded here, and changes nothing.
     *
     * @throws BackupRefused if not
     */
    public Manifest check(Path file) {
        try (Archive archive = Archive.open(file)) {
            check(archive);
            archive.verify();
            return archive.manifest();
        } catch (IOException e) {
            throw new BackupRefused("The backup cannot be read.", e);
        }
    }

    /**
     * Loads it. If that is interrupted, the program does not start before it was done again on an empty database.
     *
     * @throws BackupRefused if it cannot be loaded
     */
    public Manifest load(Path file) {
        try (Archive archive = Archive.open(file)) {
            check(archive);
            archive.verify();
            UnfinishedRestore unfinished = new UnfinishedRestore(installation.home());
            unfinished.begin();
            files(archive);
            database(archive);
            unfinished.end();
            return archive.manifest();
        } catch (IOException e) {
            throw new BackupRefused(
                    "The backup cannot be loaded: " + e.getClass().getSimpleName(), e);
        }
    }

    private void check(Archive archive) {
        Manifest manifest = archive.manifest();
        String here = database.dump().database();
        if (!manifest.database().equals(here)) {
            throw new BackupRefused(
                    "This is a backup of " + manifest.database() + ", and the settings name " + here + ".");
        }
        if (!database.empty()) {
            throw new BackupRefused(
                    "The database is not empty. A backup is loaded into an empty one only: set another, or"
                            + " move this one away.");
        }
        if (manifest.schema() > database.known()) {
            throw new BackupRefused("A later version of this program made this backup; load it with that one.");
        }
        String mark = KeyMark.of(InstallationKeyFile.find(installation));
        if (!mark.isEmpty() && !mark.equals(manifest.key()) || mark.isEmpty() && !archive.has(Archive.KEY)) {
            throw new BackupRefused("The key here is not the one of this backup. Set inzage.key to that one: without it"
                    + " nobody's public ids stay what they are, and what sources keep cannot be read.");
        }
    }

    private void files(Archive archive) throws IOException {
        if (InstallationKeyFile.find(installation).isEmpty()) {
            Path key = installation.home().resolve(InstallationKeyFile.NAME);
            archive.copy(Archive.KEY, Files.createFile(key, OwnerOnly.file(key)));
        }
        for (String entry : archive.under(Archive.KEPT)) {
            Path place = kept.place(entry);
            Files.createDirectories(place.getParent(), OwnerOnly.folder(place));
            Files.deleteIfExists(place);
            archive.copy(entry, Files.createFile(place, OwnerOnly.file(place)));
        }
    }

    private void database(Archive archive) throws IOException {
        Path dump = Files.createTempFile(installation.home(), "restore", ".dump", OwnerOnly.file(installation.home()));
        try {
            archive.copy(Archive.DATABASE, dump);
            database.dump().load(dump);
        } finally {
            Leftovers.delete(dump);
        }
        database.migrate();
        new Restoration(database.dataSource()).record(archive.manifest().madeAt(), clock.instant());
    }
}
