package inzage.mappings.school;

import inzage.connector.school.Packing;
import inzage.connector.school.SourceSetup.Packaging;
import inzage.connector.school.SourceSetup.Take;
import inzage.mappings.definition.fetch.FileFetch;
import inzage.mappings.parameter.Durations;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Entries;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads how deliveries lie where they are left; what the school does not say is as the system delivers. */
final class PackingReader {
    private static final Duration QUIET = Duration.ofSeconds(60);

    private final FileFetch expected;

    PackingReader(FileFetch expected) {
        this.expected = expected;
    }

    /** In a folder, here or elsewhere. */
    Packing folder(Entries fetch) {
        Packaging packaging = packaging(fetch);
        Optional<String> ready = packaging == Packaging.FOLDER
                ? fetch.maybe("ready").or(expected::ready).filter(name -> !name.equals("none"))
                : Optional.empty();
        Duration quiet = fetch.maybe("quiet")
                .map(written -> Durations.read(written, fetch.at("quiet")))
                .orElse(QUIET);
        return new Packing(packaging, ready, quiet, take(fetch));
    }

    /** At one address: what a web server hands out is complete. */
    Packing single(Entries fetch) {
        if (packaging(fetch) == Packaging.FOLDER) {
            fetch.mistakes()
                    .add(
                            fetch.at(),
                            "an address holds one file: the package is zip or file; a folder is fetched by sftp");
        }
        return new Packing(Packaging.FILE, Optional.empty(), Duration.ZERO, Take.NEWEST);
    }

    private Packaging packaging(Entries fetch) {
        return fetch.maybe("package").map(written -> packaging(written, fetch)).orElse(expected.packaging());
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
