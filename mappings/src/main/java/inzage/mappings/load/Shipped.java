package inzage.mappings.load;

import inzage.mappings.definition.Definition;
import inzage.mappings.yaml.Node;
import inzage.mappings.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The systems that come with the program, the same for everybody. Making a definition of one takes its time and a school has two
 * or three, so each is made when it is first asked for.
 */
final class Shipped {
    private static final String ENDING = ".yml";

    private final Map<String, Node.Fields> documents;
    private final Map<String, Definition> definitions = new ConcurrentHashMap<>();

    private Shipped(Map<String, Node.Fields> documents) {
        this.documents = documents;
    }

    static Shipped systems() {
        return Holder.SYSTEMS;
    }

    Set<String> names() {
        return documents.keySet();
    }

    Optional<Definition> find(String system) {
        return document(system)
                .map(document -> definitions.computeIfAbsent(system, name -> DefinitionReader.read(document)));
    }

    /** As it would be written without what it extends. */
    Optional<Node.Fields> document(String system) {
        Node.Fields own = documents.get(system);
        if (own == null) {
            return Optional.empty();
        }
        Node.Field base = own.fields().get(Likeness.EXTENDS);
        return Optional.of(
                base == null
                        ? own
                        : Likeness.extended(
                                document(base.value().plain().toString()).orElseThrow(), own));
    }

    /** Read when the first of them is asked for. */
    private static final class Holder {
        private static final Shipped SYSTEMS = new Shipped(documents());

        private static Map<String, Node.Fields> documents() {
            Map<String, Node.Fields> documents = new TreeMap<>();
            try {
                for (Resource resource :
                        new PathMatchingResourcePatternResolver().getResources("classpath*:systems/*" + ENDING)) {
                    String file = Optional.ofNullable(resource.getFilename()).orElseThrow();
                    try (Reader text = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
                        documents.put(file.replace(ENDING, ""), (Node.Fields) YamlReader.read(file, text));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException("system definitions cannot be read", e);
            }
            return documents;
        }
    }
}
