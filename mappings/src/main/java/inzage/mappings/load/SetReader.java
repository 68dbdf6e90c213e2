package inzage.mappings.load;

import inzage.mappings.definition.Path;
import inzage.mappings.definition.RowSet;
import inzage.mappings.definition.RowSet.ColumnRule;
import inzage.mappings.expression.Declared;
import inzage.mappings.expression.Expression;
import inzage.mappings.expression.Expressions;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Entries;
import inzage.mappings.yaml.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one set. */
final class SetReader {
    private static final Map<String, String> OF_READ =
            Map.of("changes", "false", "unchanged", "false", "deleted", "false");

    private final Entries read;
    private final Declared declared;
    private final OriginReader origins;

    /**
     * @param read the definition's {@code read}, whose conditions a set may override
     * @param declared names that every set may use
     */
    SetReader(Entries read, Declared declared, OriginReader origins) {
        this.read = read;
        this.declared = declared;
        this.origins = origins;
    }

    RowSet read(String name, Node node) {
        Entries set = Entries.of(node, read.mistakes());
        set.unavailable("get", "post", "body", "call", "over", "scope", "partial", "expect", "cursor", "since", "rest");
        set.unavailable("auth", "pages", "format", "granted");
        RowSet.Origin origin = origins.read(set);
        Declared names = origins.ancestors(origin, declared);
        RowSet rows = new RowSet(
                name,
                base(name),
                origin,
                set.maybe("id"),
                columns(set),
                restOptional(set),
                condition(set, "where", names),
                with(set, names),
                condition(set, "when", names),
                set.flag("optional"),
                ofRead(set, "changes"),
                ofRead(set, "unchanged"),
                ofRead(set, "deleted"),
                set.at());
        set.node("evidence");
        set.done();
        return rows;
    }

    /** Without a trailing version: the variants of one set. */
    static String base(String name) {
        return name.replaceFirst(" [0-9.]+$", "");
    }

    private static Optional<Expression> condition(Entries set, String key, Declared names) {
        return set.maybe(key).map(source -> Expressions.condition(source, names, set.at(key)));
    }

    private Expression ofRead(Entries set, String key) {
        Entries from = set.has(key) ? set : read;
        String source = from.maybe(key).orElse(OF_READ.getOrDefault(key, "false"));
        return Expressions.condition(source, declared, from.at(key));
    }

    private Map<String, Path> with(Entries set, Declared names) {
        Map<String, Path> with = new LinkedHashMap<>();
        PathReader paths = new PathReader(names);
        set.table("with").forEach((name, path) -> with.put(name, paths.read(path, set.at("with"))));
        return with;
    }

    private static Map<String, ColumnRule> columns(Entries set) {
        Map<String, ColumnRule> rules = new LinkedHashMap<>();
        set.entries("columns").ifPresent(columns -> columns.all().forEach((name, node) -> {
            if (!name.equals("*")) {
                rules.put(name, rule(node, columns));
            }
        }));
        return rules;
    }

    /** {@code "*": optional}: columns that are not named need not be there. */
    private static boolean restOptional(Entries set) {
        return set.entries("columns")
                .map(columns -> columns.all().get("*"))
                .filter(node -> node.plain().equals("optional"))
                .isPresent();
    }

    private static ColumnRule rule(Node node, Entries columns) {
        if (node instanceof Node.Text text) {
            if (!List.of("text", "optional").contains(text.value())) {
                throw new DefinitionError(
                        text.at(), "columns of type '" + text.value() + "' are not available in this version");
            }
            return new ColumnRule(List.of(), text.value().equals("optional"), Optional.empty());
        }
        if (node instanceof Node.Items items) {
            return new ColumnRule(
                    items.items().stream().map(item -> item.plain().toString()).toList(), false, Optional.empty());
        }
        Entries full = Entries.of(node, columns.mistakes());
        ColumnRule rule = new ColumnRule(full.texts("names"), full.flag("optional"), full.maybe("default"));
        full.done();
        return rule;
    }
}
