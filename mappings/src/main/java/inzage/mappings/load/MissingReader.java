package inzage.mappings.load;

import inzage.connector.canonical.Component;
import inzage.connector.canonical.Kind;
import inzage.mappings.definition.MapBlock.FieldRule;
import inzage.mappings.definition.Path;
import inzage.mappings.definition.Value;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Entries;
import inzage.mappings.yaml.Nearest;
import inzage.mappings.yaml.Node;
import inzage.mappings.yaml.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Reads {@code missing}: what becomes of a record that is missing, {@code withdraw} or fields to set. */
final class MissingReader {
    private static final String WITHDRAW = "withdraw";

    private final Kind kind;
    private final ValueReader values;

    MissingReader(Kind kind, ValueReader values) {
        this.kind = kind;
        this.values = values;
    }

    /** The fields to set; none if it is withdrawn. */
    List<FieldRule> read(Entries block) {
        Node node = block.node("missing").orElse(null);
        if (node == null || node.plain().equals(WITHDRAW)) {
            return List.of();
        }
        if (!(node instanceof Node.Fields fields) || fields.fields().isEmpty()) {
            block.mistakes()
                    .add(block.at("missing"), "'missing' is withdraw, or fields to set: { status: =CANCELLED }");
            return List.of();
        }
        return rules(Entries.of(fields, block.mistakes()));
    }

    private List<FieldRule> rules(Entries entries) {
        List<FieldRule> rules = new ArrayList<>();
        FieldReader reader = new FieldReader(kind, values);
        entries.all().forEach((name, node) -> entries.mistakes()
                .collecting(() -> rules.add(rule(reader, name, node, entries.at(name)))));
        return rules;
    }

    private static FieldRule rule(FieldReader reader, String name, Node node, Place at) {
        FieldRule rule = reader.read(name, node, at)
                .orElseThrow(() -> new DefinitionError(at, "'" + name + "' needs a value; none leaves it as it was"));
        check(rule, at);
        return rule;
    }

    /** There is no row of a record that is missing. */
    private static void check(FieldRule rule, Place at) {
        Component component = rule.component();
        if (component.reference() || component.list() || !rule.part().isEmpty()) {
            throw new DefinitionError(at, "'" + component.name() + "' cannot be set in a record that is missing");
        }
        Value.From from = rule.value().from();
        if (from instanceof Value.Constant constant) {
            check(constant.text(), component, at);
        } else if (!(from instanceof Value.First first)
                || !first.paths().stream().allMatch(MissingReader::named)) {
            throw new DefinitionError(
                    at, "there is no row of what is missing: write a constant, like =CANCELLED, or run/yesterday");
        }
    }

    private static void check(String text, Component component, Place at) {
        if (component.type().isEnum()) {
            List<String> words = Arrays.stream(component.type().getEnumConstants())
                    .map(word -> ((Enum<?>) word).name())
                    .toList();
            if (!words.contains(text.toUpperCase(Locale.ROOT))) {
                throw new DefinitionError(
                        at, "'" + component.name() + "' cannot be '" + text + "'" + Nearest.choice(text, words));
            }
        }
    }

    private static boolean named(Path path) {
        return path.root() == Path.Root.NAME;
    }
}
