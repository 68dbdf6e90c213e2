package inzage.mappings.school.door;

import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Entries;
import inzage.mappings.yaml.Node;
import java.util.List;
import java.util.function.Function;

/** Reads lists of mappings. */
final class Lists {
    private Lists() {}

    /** What is under a key, each read alike; a key that is not there is an empty list. */
    static <T> List<T> of(Entries entries, String key, Function<Entries, T> each) {
        Node node = entries.node(key).orElse(null);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof Node.Items items)) {
            throw new DefinitionError(node.at(), "'" + key + "' is a list, each of it begun with '- '");
        }
        return items.items().stream()
                .map(item -> each.apply(Entries.of(item, entries.mistakes())))
                .toList();
    }

    /** A text that is there and not empty. */
    static String filled(Entries entries, String key) {
        String text = entries.text(key);
        if (text.isBlank()) {
            throw new DefinitionError(entries.at(key), "'" + key + "' is missing");
        }
        return text;
    }
}
