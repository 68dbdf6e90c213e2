package inzage.mappings.load;

import inzage.mappings.definition.RowSet.ColumnRule;
import inzage.mappings.expression.ColumnType;
import inzage.mappings.expression.Forbidden;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Entries;
import inzage.mappings.yaml.Nearest;
import inzage.mappings.yaml.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads {@code columns} of a set: {@code name: type}, {@code [other names]}, {@code optional}, or all as a map. */
final class ColumnsReader {
    private static final String OPTIONAL = "optional";
    private static final String REST = "*";
    private static final List<String> TYPES = Stream.of(ColumnType.values())
            .map(type -> type.name().toLowerCase(Locale.ROOT))
            .toList();

    private ColumnsReader() {}

    static Map<String, ColumnRule> read(Entries set) {
        Map<String, ColumnRule> rules = new LinkedHashMap<>();
        set.entries("columns").ifPresent(columns -> columns.all().forEach((name, node) -> {
            if (!name.equals(REST)) {
                ColumnRule rule = rule(node, columns);
                rule.aliases().forEach(alias -> Forbidden.refuseOpen(alias, columns.at(name)));
                rules.put(name, rule);
            }
        }));
        return rules;
    }

    /** {@code "*": optional}: columns that are not named need not be there. */
    static boolean restOptional(Entries set) {
        return set.entries("columns")
                .map(columns -> columns.all().get(REST))
                .filter(node -> node.plain().equals(OPTIONAL))
                .isPresent();
    }

    private static ColumnRule rule(Node node, Entries columns) {
        if (node instanceof Node.Text text) {
            boolean optional = text.value().equals(OPTIONAL);
            ColumnType type = optional ? ColumnType.TEXT : type(text.value(), node);
            return new ColumnRule(type, List.of(), optional, Optional.empty());
        }
        if (node instanceof Node.Items items) {
            List<String> names =
                    items.items().stream().map(item -> item.plain().toString()).toList();
            return new ColumnRule(ColumnType.TEXT, names, false, Optional.empty());
        }
        Entries full = Entries.of(node, columns.mistakes());
        ColumnRule rule = new ColumnRule(
                full.maybe("type").map(type -> type(type, node)).orElse(ColumnType.TEXT),
                full.texts("names"),
                full.flag(OPTIONAL),
                full.maybe("default"));
        full.done();
        return rule;
    }

    private static ColumnType type(String written, Node node) {
        if (!TYPES.contains(written)) {
            List<String> known = new ArrayList<>(TYPES);
            known.add(OPTIONAL);
            throw new DefinitionError(
                    node.at(), "a column has no type '" + written + "'" + Nearest.choice(written, known));
        }
        return ColumnType.values()[TYPES.indexOf(written)];
    }
}
