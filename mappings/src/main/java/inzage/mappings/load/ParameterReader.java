package inzage.mappings.load;

import inzage.mappings.definition.Parameter;
import inzage.mappings.definition.Parameter.Choice;
import inzage.mappings.definition.Parameter.Type;
import inzage.mappings.expression.Declared;
import inzage.mappings.parameter.WrittenValue;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Entries;
import inzage.mappings.yaml.Nearest;
import inzage.mappings.yaml.Node;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads {@code parameters}. */
final class ParameterReader {
    private static final List<String> TYPES = Arrays.stream(Type.values())
            .map(type -> type.name().toLowerCase(Locale.ROOT))
            .toList();

    private ParameterReader() {}

    static Map<String, Parameter> read(Entries definition) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        definition.entries("parameters").ifPresent(all -> all.all().forEach((name, node) -> {
            Entries entries = Entries.of(node, definition.mistakes());
            definition.mistakes().collecting(() -> parameters.put(name, parameter(name, entries)));
        }));
        return parameters;
    }

    private static Parameter parameter(String name, Entries entries) {
        Optional<Node> fallback = entries.node("default");
        boolean only = fallback.filter(node -> node.plain().equals("only")).isPresent();
        Parameter parameter = new Parameter(
                name,
                type(entries.text("type"), entries),
                entries.text("about"),
                only ? Optional.empty() : fallback,
                entries.flag("optional"),
                entries.maybe("example"),
                entries.entries("choose").map(choose -> choice(choose, only)));
        if (only && parameter.choice().isEmpty()) {
            throw new DefinitionError(entries.at("default"), "'default: only' needs 'choose'");
        }
        check(parameter, entries);
        entries.done();
        return parameter;
    }

    private static Type type(String written, Entries entries) {
        if (!TYPES.contains(written)) {
            throw new DefinitionError(
                    entries.at("type"), "there is no type '" + written + "'" + Nearest.choice(written, TYPES));
        }
        return Type.valueOf(written.toUpperCase(Locale.ROOT));
    }

    /** What an author writes here for the school is held to what the school itself may write. */
    private static void check(Parameter parameter, Entries entries) {
        switch (parameter.type()) {
            case SECRET -> refuse(entries, "default", "example", "choose");
            case TEXT, URL, NUMBER, BOOLEAN, DATE, DURATION, COLUMN -> {
                parameter.fallback().ifPresent(node -> WrittenValue.read("default", parameter.type(), node));
                entries.node("example").ifPresent(node -> WrittenValue.read("example", parameter.type(), node));
            }
            case LIST, TABLE -> {}
        }
    }

    private static void refuse(Entries secret, String... keys) {
        for (String key : keys) {
            if (secret.has(key)) {
                throw new DefinitionError(secret.at(key), "a secret has no '" + key + "'");
            }
        }
    }

    private static Choice choice(Entries choose, boolean only) {
        PathReader paths = new PathReader(Declared.none());
        Choice choice = new Choice(
                choose.text("from"),
                paths.read(choose.text("value"), choose.at("value")),
                paths.read(choose.text("label"), choose.at("label")),
                only);
        choose.done();
        return choice;
    }
}
