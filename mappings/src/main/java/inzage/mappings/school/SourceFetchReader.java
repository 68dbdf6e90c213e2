package inzage.mappings.school;

import inzage.connector.school.Packing;
import inzage.connector.school.SourceSetup.Calls;
import inzage.connector.school.SourceSetup.Fetch;
import inzage.connector.school.SourceSetup.FolderFetch;
import inzage.connector.school.SourceSetup.Packaging;
import inzage.connector.school.SourceSetup.PickUp;
import inzage.connector.school.SourceSetup.Take;
import inzage.connector.school.SourceSetup.Upload;
import inzage.mappings.definition.fetch.CallFetch;
import inzage.mappings.definition.fetch.FileFetch;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Entries;
import inzage.mappings.yaml.Nearest;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads how a source's deliveries come: {@code fetch: { kind: folder, … }}; a system that is called needs nothing said. */
final class SourceFetchReader {
    private static final List<String> KINDS = List.of("folder", "sftp", "http", "upload", "push");

    /** What is pushed or uploaded without the system saying more: every file by itself, and each counts. */
    private static final FileFetch SINGLE = new FileFetch(Packaging.FILE, Optional.empty(), Take.EACH);

    private final inzage.mappings.definition.fetch.Fetch system;
    private final SourceSecrets secrets;

    /** @param system how the system's definition says it is fetched */
    SourceFetchReader(inzage.mappings.definition.fetch.Fetch system, SourceSecrets secrets) {
        this.system = system;
        this.secrets = secrets;
    }

    Fetch read(Entries source) {
        if (system instanceof CallFetch) {
            if (source.has("fetch")) {
                throw new DefinitionError(source.at("fetch"), "this system is called: leave 'fetch' out");
            }
            return new Calls();
        }
        Entries fetch = source.entries("fetch")
                .orElseThrow(() ->
                        new DefinitionError(source.at(), "'fetch' is missing: fetch: { kind: folder, folder: … }"));
        Fetch read = one(fetch.text("kind"), fetch);
        fetch.done();
        return read;
    }

    private Fetch one(String kind, Entries fetch) {
        PackingReader packing = new PackingReader(system instanceof FileFetch files ? files : SINGLE);
        RemoteReader remote = new RemoteReader(fetch, secrets);
        return switch (kind) {
            case "folder" -> folder(fetch, packing.folder(fetch));
            case "sftp" -> new PickUp(remote.sftp(), packing.folder(fetch));
            case "http" -> new PickUp(remote.http(), packing.single(fetch));
            case "upload" -> new Upload();
            case "push" -> new PushReader(fetch, secrets).read();
            default ->
                throw new DefinitionError(
                        fetch.at("kind"), "there is no fetch kind '" + kind + "'" + Nearest.choice(kind, KINDS));
        };
    }

    private static FolderFetch folder(Entries fetch, Packing packing) {
        return new FolderFetch(path(fetch), packing.packaging(), packing.ready(), packing.quiet(), packing.take());
    }

    private static Path path(Entries fetch) {
        String written = fetch.text("folder");
        try {
            Path folder = Path.of(written);
            if (!Files.isDirectory(folder)) {
                fetch.mistakes()
                        .add(fetch.at("folder"), "there is no folder " + written + "; create it or mend 'folder'");
            }
            return folder;
        } catch (InvalidPathException e) {
            throw new DefinitionError(fetch.at("folder"), "'" + written + "' is no folder's name");
        }
    }
}
