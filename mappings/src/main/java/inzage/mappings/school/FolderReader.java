package inzage.mappings.school;

import inzage.connector.school.SourceSetup.FolderFetch;
import inzage.connector.school.SourceSetup.Packaging;
import inzage.connector.school.SourceSetup.Take;
import inzage.mappings.definition.fetch.FileFetch;
import inzage.mappings.parameter.Durations;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Entries;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads where a source's files are dropped. */
final class FolderReader {
    private static final Duration QUIET = Duration.ofSeconds(60);

    private final FileFetch expected;

    FolderReader(FileFetch expected) {
        this.expected = expected;
    }

    FolderFetch read(Entries source) {
        Entries fetch = source.entries("fetch")
                .orElseThrow(() ->
                        new DefinitionError(source.at(), "'fetch' is missing: fetch: { kind: folder, folder: … }"));
        String kind = fetch.text("kind");
        if (!kind.equals("folder")) {
            throw new DefinitionError(
                    fetch.at("kind"), "fetch kind '" + kind + "' is not available in this version; folder is");
        }
        Packaging packaging =
                fetch.maybe("package").map(written -> packaging(written, fetch)).orElse(expected.packaging());
        Optional<String> ready = packaging == Packaging.FOLDER
                ? fetch.maybe("ready").or(expected::ready).filter(name -> !name.equals("none"))
                : Optional.empty();
        FolderFetch read = new FolderFetch(
                folder(fetch),
                packaging,
                ready,
                fetch.maybe("quiet")
                        .map(quiet -> Durations.read(quiet, fetch.at("quiet")))
                        .orElse(QUIET),
                take(fetch));
        fetch.done();
        return read;
    }

    private static Path folder(Entries fetch) {
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

    private static Packaging packaging(String written, Entries fetch) {
        return Stream.of(Packaging.values())
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(written))
                .findFirst()
                .orElseThrow(() -> new DefinitionError(fetch.at("package"), "'package' is zip, folder or file"));
    }

    private Take take(Entries fetch) {
        String written = fetch.maybe("take").orElse(expected.take().name().toLowerCase(Locale.ROOT));
        if (!written.equals("newest") && !written.equals("each")) {
            throw new DefinitionError(fetch.at("take"), "'take' is newest or each");
        }
        return written.equals("each") ? Take.EACH : Take.NEWEST;
    }
}
