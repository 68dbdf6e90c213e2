package inzage.mappings.load;

import inzage.mappings.definition.Definition;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Mistake;
import inzage.mappings.yaml.Nearest;
import inzage.mappings.yaml.Node;
import inzage.mappings.yaml.Place;
import inzage.mappings.yaml.YamlReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The systems that are known: those that come with the program and those in a folder of the installation. A definition with
 * a mistake is left out and says why; it stops no other.
 */
public final class Systems {
    private final Shipped shipped = Shipped.systems();
    private final Map<String, Node.Fields> documents = new LinkedHashMap<>();
    private final Map<String, Definition> definitions = new LinkedHashMap<>();
    private final List<Written> waiting = new ArrayList<>();
    private final List<Mistake> mistakes = new ArrayList<>();

    private Systems() {}

    /** @param folder definitions of the installation's own; need not exist */
    public static Systems load(Path folder) {
        Systems systems = new Systems();
        try {
            systems.readAll(folder);
            systems.define();
        } catch (IOException e) {
            throw new UncheckedIOException("system definitions cannot be read", e);
        }
        return systems;
    }

    /** A definition as it is written, before what it extends is known. */
    private record Written(String file, Node.Fields document) {
        Optional<Node.Field> base() {
            return Optional.ofNullable(document.fields().get(Likeness.EXTENDS));
        }
    }

    public Optional<Definition> find(String system) {
        return Optional.ofNullable(definitions.get(system)).or(() -> shipped.find(system));
    }

    public Set<String> names() {
        Set<String> names = new TreeSet<>(shipped.names());
        names.addAll(definitions.keySet());
        return names;
    }

    /** What was left out and why. */
    public List<Mistake> mistakes() {
        return List.copyOf(mistakes);
    }

    private void readAll(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".yml")).sorted().toList()) {
                read(file.toString(), Files.newBufferedReader(file));
            }
        }
    }

    private void read(String file, Reader text) throws IOException {
        try (text) {
            Node document = YamlReader.read(file, text);
            if (!(document instanceof Node.Fields own)) {
                throw new DefinitionError(document.at(), "a definition is a mapping");
            }
            waiting.add(new Written(file, own));
        } catch (DefinitionError e) {
            mistakes.addAll(e.mistakes());
        }
    }

    /** What extends another comes after that, whatever the files are called. */
    private void define() {
        boolean more = true;
        while (more) {
            List<Written> ready = waiting.stream()
                    .filter(one -> one.base().map(this::known).orElse(true))
                    .toList();
            waiting.removeAll(ready);
            ready.forEach(this::define);
            more = !ready.isEmpty();
        }
        waiting.forEach(this::define);
        waiting.clear();
    }

    private boolean known(Node.Field base) {
        return document(base.value().plain().toString()).isPresent();
    }

    /** The installation's own comes first. */
    private Optional<Node.Fields> document(String system) {
        return Optional.ofNullable(documents.get(system)).or(() -> shipped.document(system));
    }

    private void define(Written written) {
        try {
            Node.Fields document = whole(written);
            Definition definition = DefinitionReader.read(document);
            refuseOtherName(written.file(), definition, document.at());
            documents.put(definition.system(), document);
            definitions.put(definition.system(), definition);
        } catch (DefinitionError e) {
            mistakes.addAll(e.mistakes());
        }
    }

    private Node.Fields whole(Written written) {
        Node.Field base = written.base().orElse(null);
        if (base == null) {
            return written.document();
        }
        String name = base.value().plain().toString();
        return document(name)
                .map(found -> Likeness.extended(found, written.document()))
                .orElseThrow(() -> new DefinitionError(
                        base.keyAt(), "there is no system '" + name + "' to extend" + Nearest.choice(name, names())));
    }

    private static void refuseOtherName(String file, Definition definition, Place at) {
        if (!Path.of(file).getFileName().toString().equals(definition.system() + ".yml")) {
            throw new DefinitionError(at, "the file must be called " + definition.system() + ".yml, as its system");
        }
    }
}
