package inzage.mappings.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A piece of a YAML document. */
public sealed interface Node {
    Place at();

    /** How to call it in a sentence to the author. */
    String noun();

    /** A scalar, as written. */
    record Text(String value, Place at) implements Node {
        @Override
        public String noun() {
            return "a text";
        }
    }

    /** A sequence. */
    record Items(List<Node> items, Place at) implements Node {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String noun() {
            return "a list";
        }
    }

    /** A mapping, in the order of the file. */
    record Fields(Map<String, Field> fields, Place at) implements Node {
        public Fields {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        @Override
        public String noun() {
            return "a mapping";
        }
    }

    /** A value with the place of its key. */
    record Field(Place keyAt, Node value) {}

    /** Nested texts, lists and maps without places, for settings that another part reads. */
    default Object plain() {
        if (this instanceof Text text) {
            return text.value();
        }
        if (this instanceof Items items) {
            return items.items().stream().map(Node::plain).toList();
        }
        Map<String, Object> plain = new LinkedHashMap<>();
        ((Fields) this)
                .fields()
                .forEach((key, field) -> plain.put(key, field.value().plain()));
        return Collections.unmodifiableMap(plain);
    }
}
