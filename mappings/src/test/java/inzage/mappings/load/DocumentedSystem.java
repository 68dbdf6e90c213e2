package inzage.mappings.load;

import inzage.connector.canonical.Kind;
import inzage.mappings.definition.Definition;
import inzage.mappings.definition.fetch.CallFetch;
import inzage.mappings.definition.fetch.Fetch;
import inzage.mappings.definition.fetch.FileFetch;
import inzage.mappings.yaml.Node;
import inzage.mappings.yaml.YamlReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A system that comes with the program, with what its file says to people only.
 *
 * @param about empty where the file says nothing
 * @param evidence of the sets and map blocks that say another than the definition
 */
record DocumentedSystem(Definition definition, String about, Optional<String> base, Map<String, String> evidence) {
    private static final Path FOLDER = Path.of("src/main/resources/systems");
    private static final int FEW = 6;

    /** In alphabetical order. */
    static List<DocumentedSystem> all() {
        Systems systems = Systems.load(Path.of("none"));
        return systems.names().stream()
                .sorted()
                .map(name -> of(systems.find(name).orElseThrow()))
                .toList();
    }

    String name() {
        return definition.system();
    }

    /** What is fetched, how it is packed and written. */
    String fetched() {
        String formats = definition.sets().stream()
                .map(set -> set.shape().format().name())
                .distinct()
                .collect(Collectors.joining(", "));
        return way(definition.fetch()) + ", " + formats;
    }

    private static String way(Fetch fetch) {
        if (fetch instanceof CallFetch calls) {
            return calls.soap().isPresent() ? "SOAP calls" : "HTTP calls";
        }
        if (fetch instanceof FileFetch files) {
            return switch (files.packaging()) {
                case ZIP -> "files in a zip";
                case FOLDER -> "files in a folder";
                case FILE -> "single files";
            };
        }
        return "posted to this program";
    }

    /** The kinds it delivers, or those few that it does not. */
    String kinds() {
        List<Kind> missing = Kind.all().stream()
                .filter(kind -> !definition.kinds().contains(kind))
                .toList();
        String most = missing.isEmpty() ? "every kind" : "every kind but " + names(missing);
        return missing.size() <= FEW ? most : names(definition.kinds());
    }

    /** Whom the school has to ask; what for stands behind the colon. */
    String whom() {
        return definition.ask().stream()
                .map(ask -> ask.split(":", 2)[0])
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String names(Iterable<Kind> kinds) {
        Map<Integer, String> ordered = new TreeMap<>();
        kinds.forEach(kind -> ordered.put(kind.order(), kind.plural().replace('-', ' ')));
        return String.join(", ", ordered.values());
    }

    private static DocumentedSystem of(Definition definition) {
        Node.Fields own = document(definition.system());
        Optional<String> base = text(own, "extends");
        Node.Fields whole =
                base.map(other -> Likeness.extended(document(other), own)).orElse(own);
        Map<String, String> evidence = new LinkedHashMap<>();
        for (String part : List.of("sets", "map")) {
            fields(whole, part).forEach((name, node) -> text(node, "evidence")
                    .filter(word -> !word.equals(definition.evidence()))
                    .ifPresent(word -> evidence.put(part + " " + name, word)));
        }
        return new DocumentedSystem(definition, text(own, "about").orElse("").strip(), base, evidence);
    }

    private static Map<String, Node> fields(Node.Fields document, String key) {
        Map<String, Node> fields = new LinkedHashMap<>();
        Node.Field part = document.fields().get(key);
        if (part != null && part.value() instanceof Node.Fields found) {
            found.fields().forEach((name, field) -> fields.put(name, field.value()));
        }
        return fields;
    }

    private static Optional<String> text(Node node, String key) {
        return node instanceof Node.Fields fields
                ? Optional.ofNullable(fields.fields().get(key))
                        .map(field -> field.value().plain().toString())
                : Optional.empty();
    }

    private static Node.Fields document(String system) {
        String file = system + ".yml";
        try (Reader text = Files.newBufferedReader(FOLDER.resolve(file))) {
            return (Node.Fields) YamlReader.read(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
