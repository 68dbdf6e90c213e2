package inzage.mappings.yaml;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the keys of one mapping. Asking for a key makes it known; {@link #done} refuses what nobody asked for. What is wrong
 * is collected, and the reader goes on with an empty value.
 */
public final class Entries {
    private final Node.Fields fields;
    private final Mistakes mistakes;
    private final Set<String> known = new LinkedHashSet<>();

    private Entries(Node.Fields fields, Mistakes mistakes) {
        this.fields = fields;
        this.mistakes = mistakes;
    }

    /** Of a node that must be a mapping; of anything else, a mistake and no entries. */
    public static Entries of(Node node, Mistakes mistakes) {
        if (node instanceof Node.Fields fields) {
            return new Entries(fields, mistakes);
        }
        mistakes.add(node.at(), "expected a mapping here, not " + node.noun());
        return new Entries(new Node.Fields(Map.of(), node.at()), mistakes);
    }

    public Place at() {
        return fields.at();
    }

    public Place at(String key) {
        Node.Field field = fields.fields().get(key);
        return field == null ? at() : field.keyAt();
    }

    public Mistakes mistakes() {
        return mistakes;
    }

    public boolean has(String key) {
        known.add(key);
        return fields.fields().containsKey(key);
    }

    public Optional<Node> node(String key) {
        known.add(key);
        return Optional.ofNullable(fields.fields().get(key)).map(Node.Field::value);
    }

    public Optional<String> maybe(String key) {
        return node(key).flatMap(this::text);
    }

    /** A text that must be there; empty after a mistake. */
    public String text(String key) {
        if (!has(key)) {
            mistakes.add(at(), "'" + key + "' is missing");
        }
        return maybe(key).orElse("");
    }

    /** One text or a list of texts. */
    public List<String> texts(String key) {
        Node node = node(key).orElse(null);
        if (node instanceof Node.Items items) {
            return items.items().stream().flatMap(item -> text(item).stream()).toList();
        }
        return node == null ? List.of() : text(node).stream().toList();
    }

    public boolean flag(String key) {
        String written = maybe(key).orElse("false");
        if (!Set.of("true", "false").contains(written)) {
            mistakes.add(at(key), "'" + key + "' is true or false, not '" + written + "'");
        }
        return written.equals("true");
    }

    public Optional<Entries> entries(String key) {
        return node(key).map(node -> of(node, mistakes));
    }

    /** All texts of a mapping whose keys are free, in their order. */
    public Map<String, String> table(String key) {
        return entries(key).map(Entries::table).orElse(Map.of());
    }

    public Map<String, String> table() {
        Map<String, String> table = new LinkedHashMap<>();
        all().forEach((name, node) -> text(node).ifPresent(value -> table.put(name, value)));
        return table;
    }

    /** Everything, for a mapping whose keys are free. */
    public Map<String, Node> all() {
        Map<String, Node> all = new LinkedHashMap<>();
        fields.fields().forEach((name, field) -> all.put(name, field.value()));
        known.addAll(all.keySet());
        return all;
    }

    /** Refuses a key of the grammar that this version cannot do. */
    public void unavailable(String... keys) {
        for (String key : keys) {
            if (has(key)) {
                mistakes.add(at(key), "'" + key + "' is not available in this version");
            }
        }
    }

    /** Refuses every key that nobody asked for. */
    public void done() {
        fields.fields().forEach((key, field) -> {
            if (!known.contains(key)) {
                mistakes.add(field.keyAt(), "unknown key '" + key + "'" + Nearest.choice(key, known));
            }
        });
    }

    private Optional<String> text(Node node) {
        if (node instanceof Node.Text text) {
            return Optional.of(text.value());
        }
        mistakes.add(node.at(), "expected a text here, not " + node.noun());
        return Optional.empty();
    }
}
