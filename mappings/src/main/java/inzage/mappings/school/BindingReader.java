package inzage.mappings.school;

import inzage.connector.canonical.Kind;
import inzage.connector.school.Secret;
import inzage.mappings.definition.CodeTable;
import inzage.mappings.definition.Definition;
import inzage.mappings.definition.Parameter;
import inzage.mappings.engine.Binding;
import inzage.mappings.expression.Forbidden;
import inzage.mappings.parameter.WrittenValue;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Entries;
import inzage.mappings.yaml.Nearest;
import inzage.mappings.yaml.Node;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what a school says to a definition: its parameters, lines for code tables, and the kinds it takes. */
public final class BindingReader {
    private final Definition definition;
    private final Entries source;
    private final SourceSecrets known;
    private final boolean trial;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Secret> secrets = new HashMap<>();
    private final Map<String, List<String>> lists = new HashMap<>();
    private final Map<String, Map<String, String>> tables = new HashMap<>();
    private final Map<String, String> columns = new HashMap<>();

    private BindingReader(Definition definition, Entries source, SourceSecrets known, boolean trial) {
        this.definition = definition;
        this.source = source;
        this.known = known;
        this.trial = trial;
    }

    /** For a definition without secrets. */
    public static Binding read(Definition definition, Entries source) {
        return read(definition, source, SourceSecrets.none(), false);
    }

    /**
     * Parameters stand directly under the source, but for secrets.
     *
     * @param trial what can be chosen from the data may still be missing: it is tried to see what there is to choose
     */
    static Binding read(Definition definition, Entries source, SourceSecrets known, boolean trial) {
        BindingReader reader = new BindingReader(definition, source, known, trial);
        definition.parameters().values().forEach(reader::parameter);
        return new Binding(
                definition,
                reader.texts,
                reader.secrets,
                reader.lists,
                reader.tables,
                reader.columns,
                reader.codes(),
                reader.kinds());
    }

    private void parameter(Parameter parameter) {
        Optional<Node> given = source.node(parameter.name());
        if (parameter.type() == Parameter.Type.SECRET) {
            source.mistakes().collecting(() -> secret(parameter, given.isPresent()));
            return;
        }
        Node node = given.or(parameter::fallback).orElse(null);
        if (node != null) {
            source.mistakes().collecting(() -> take(parameter, node));
        } else if (!parameter.optional()
                && parameter.choice().filter(choice -> trial || choice.only()).isEmpty()) {
            source.mistakes().add(source.at(), "'" + parameter.name() + "' is missing: " + parameter.asked());
        }
    }

    /** The file is read by many, copied and mailed. */
    private void secret(Parameter parameter, boolean written) {
        String name = parameter.name();
        if (written) {
            throw new DefinitionError(
                    source.at(name), "'" + name + "' may not stand in this file; " + known.instruction(name));
        }
        Optional<Secret> found = known.find(name, source.at());
        found.ifPresent(secret -> secrets.put(name, secret));
        if (found.isEmpty() && !parameter.optional()) {
            throw new DefinitionError(
                    source.at(),
                    "the secret '" + name + "' is missing (" + parameter.about() + "); " + known.instruction(name));
        }
    }

    private void take(Parameter parameter, Node node) {
        String name = parameter.name();
        switch (parameter.type()) {
            case TEXT, SECRET, URL, NUMBER, BOOLEAN, DATE, DURATION ->
                texts.put(name, WrittenValue.read(name, parameter.type(), node));
            case COLUMN -> {
                String column = WrittenValue.read(name, parameter.type(), node);
                Forbidden.refuseOpen(column, node.at());
                columns.put(name, column);
            }
            case LIST -> lists.put(name, list(name, node));
            case TABLE -> tables.put(name, table(node));
        }
    }

    private static List<String> list(String name, Node node) {
        if (node instanceof Node.Items items) {
            return items.items().stream()
                    .map(item -> WrittenValue.read(name, Parameter.Type.LIST, item))
                    .toList();
        }
        String one = WrittenValue.read(name, Parameter.Type.LIST, node);
        return one.endsWith(".csv") ? TableFile.column(one, node.at()) : List.of(one);
    }

    private Map<String, String> table(Node node) {
        return node instanceof Node.Text file
                ? TableFile.read(file.value(), file.at())
                : Entries.of(node, source.mistakes()).table();
    }

    private Map<String, CodeTable> codes() {
        Map<String, CodeTable> codes = new HashMap<>();
        Set<String> known = definition.codes().keySet();
        source.entries("codes").ifPresent(all -> all.all().forEach((name, node) -> {
            if (!known.contains(name)) {
                source.mistakes()
                        .add(all.at(name), "there is no code table '" + name + "'" + Nearest.choice(name, known));
            }
            codes.put(name, CodeTable.of(Entries.of(node, source.mistakes()).table()));
        }));
        return codes;
    }

    private Set<Kind> kinds() {
        List<String> written = source.texts("kinds");
        if (written.isEmpty()) {
            return definition.kinds();
        }
        Map<String, Kind> known = new HashMap<>();
        definition.kinds().forEach(kind -> known.put(kind.name(), kind));
        Set<Kind> kinds = new HashSet<>();
        for (String name : written) {
            Kind kind = known.get(name);
            if (kind == null) {
                source.mistakes()
                        .add(
                                source.at("kinds"),
                                definition.system() + " does not bring '" + name + "'"
                                        + Nearest.choice(name, known.keySet()));
            } else {
                kinds.add(kind);
            }
        }
        return kinds;
    }
}
