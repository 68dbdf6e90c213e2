package inzage.mappings.load;

import inzage.mappings.definition.Parameter;
import inzage.mappings.definition.Parameter.Choice;
import inzage.mappings.definition.Parameter.Type;
import inzage.mappings.expression.Declared;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Entries;
import inzage.mappings.yaml.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads {@code parameters}. */
final class ParameterReader {
    private static final Map<String, Type> TYPES =
            Map.of("text", Type.TEXT, "list", Type.LIST, "table", Type.TABLE, "column", Type.COLUMN);

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
        Type type = type(entries.text("type"), entries);
        Optional<Node> fallback = entries.node("default");
        boolean only = fallback.filter(node -> node.plain().equals("only")).isPresent();
        Parameter parameter = new Parameter(
                name,
                type,
                entries.text("about"),
                only ? Optional.empty() : fallback,
                entries.flag("optional"),
                entries.entries("choose").map(choose -> choice(choose, only)));
        entries.node("example");
        if (only && parameter.choice().isEmpty()) {
            throw new DefinitionError(entries.at("default"), "'default: only' needs 'choose'");
        }
        entries.done();
        return parameter;
    }

    private static Type type(String written, Entries entries) {
        Type type = TYPES.get(written);
        if (type == null) {
            throw new DefinitionError(
                    entries.at("type"), "parameters of type '" + written + "' are not available in this version");
        }
        return type;
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
