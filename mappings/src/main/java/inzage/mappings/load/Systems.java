package inzage.mappings.load;

import inzage.mappings.definition.Definition;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Mistake;
import inzage.mappings.yaml.Nearest;
import inzage.mappings.yaml.Node;
import inzage.mappings.yaml.Place;
import inzage.mappings.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The systems that are known: those that come with the program and those in a folder of the installation. A definition with
 * a mistake is left out and says why; it stops no other.
 */
public final class Systems {
    private final Map<String, Node.Fields> documents = new LinkedHashMap<>();
    private final Map<String, Definition> definitions = new LinkedHashMap<>();
    private final List<Mistake> mistakes = new ArrayList<>();

    private Systems() {}

    /** @param folder definitions of the installation's own; need not exist */
    public static Systems load(Path folder) {
        Systems systems = new Systems();
        try {
            for (Resource resource :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:systems/*.yml")) {
                String file = Optional.ofNullable(resource.getFilename()).orElse("system.yml");
                systems.add(file, new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8));
            }
            systems.addAll(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("system definitions cannot be read", e);
        }
        return systems;
    }

    public Optional<Definition> find(String system) {
        return Optional.ofNullable(definitions.get(system));
    }

    public Set<String> names() {
        return definitions.keySet();
    }

    /** What was left out and why. */
    public List<Mistake> mistakes() {
        return List.copyOf(mistakes);
    }

    private void addAll(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".yml")).sorted().toList()) {
                add(file.toString(), Files.newBufferedReader(file));
            }
        }
    }

    private void add(String file, Reader text) throws IOException {
        try (text) {
            Node.Fields document = whole(YamlReader.read(file, text));
            Definition definition = DefinitionReader.read(document);
            refuseOtherName(file, definition, document.at());
            documents.put(definition.system(), document);
            definitions.put(definition.system(), definition);
        } catch (DefinitionError e) {
            mistakes.addAll(e.mistakes());
        }
    }

    private Node.Fields whole(Node document) {
        if (!(document instanceof Node.Fields own)) {
            throw new DefinitionError(document.at(), "a definition is a mapping");
        }
        Node.Field base = own.fields().get("extends");
        if (base == null) {
            return own;
        }
        String name = base.value().plain().toString();
        return Optional.ofNullable(documents.get(name))
                .map(found -> Likeness.extended(found, own))
                .orElseThrow(() -> new DefinitionError(
                        base.keyAt(),
                        "there is no system '" + name + "' to extend" + Nearest.choice(name, documents.keySet())));
    }

    private static void refuseOtherName(String file, Definition definition, Place at) {
        if (!Path.of(file).getFileName().toString().equals(definition.system() + ".yml")) {
            throw new DefinitionError(at, "the file must be called " + definition.system() + ".yml, as its system");
        }
    }
}
