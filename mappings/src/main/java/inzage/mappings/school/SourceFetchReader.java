package inzage.mappings.school;

import inzage.connector.school.Packing;
import inzage.connector.school.SourceSetup.Fetch;
import inzage.connector.school.SourceSetup.FolderFetch;
import inzage.connector.school.SourceSetup.PickUp;
import inzage.connector.school.SourceSetup.Upload;
import inzage.mappings.definition.FileFetch;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Entries;
import inzage.mappings.yaml.Nearest;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Reads how a source's deliveries come: {@code fetch: { kind: folder, … }}. */
final class SourceFetchReader {
    private static final List<String> KINDS = List.of("folder", "sftp", "http", "upload", "push");

    private final FileFetch expected;
    private final SourceSecrets secrets;

    SourceFetchReader(FileFetch expected, SourceSecrets secrets) {
        this.expected = expected;
        this.secrets = secrets;
    }

    Fetch read(Entries source) {
        Entries fetch = source.entries("fetch")
                .orElseThrow(() ->
                        new DefinitionError(source.at(), "'fetch' is missing: fetch: { kind: folder, folder: … }"));
        Fetch read = one(fetch.text("kind"), fetch);
        fetch.done();
        return read;
    }

    private Fetch one(String kind, Entries fetch) {
        PackingReader packing = new PackingReader(expected);
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
