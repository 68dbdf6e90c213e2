package inzage.mappings.load;

import inzage.mappings.definition.Notation;
import inzage.mappings.definition.Path;
import inzage.mappings.definition.RowSet;
import inzage.mappings.definition.RowSet.InCall;
import inzage.mappings.definition.RowSet.InFile;
import inzage.mappings.definition.RowSet.Origin;
import inzage.mappings.definition.RowSet.Parts;
import inzage.mappings.definition.RowSet.Same;
import inzage.mappings.definition.Template;
import inzage.mappings.expression.Declared;
import inzage.mappings.expression.Expression;
import inzage.mappings.expression.Expressions;
import inzage.mappings.expression.Forbidden;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Entries;
import inzage.mappings.yaml.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads one set. */
final class SetReader {
    private final Entries read;
    private final Notation notation;
    private final Declared declared;
    private final OriginReader origins;

    /**
     * @param read the definition's {@code read}, which a set may override
     * @param declared names that every set may use
     */
    SetReader(Entries read, Notation notation, Declared declared, OriginReader origins) {
        this.read = read;
        this.notation = notation;
        this.declared = declared;
        this.origins = origins;
    }

    RowSet read(String name, Node node) {
        Entries set = Entries.of(node, read.mistakes());
        Origin origin = origins.read(set, declared);
        RowSet.Shape shape = shape(set, origin);
        Declared names = origins.ancestors(origin, declared).typed(shape.typing(notation));
        RowSet rows = new RowSet(
                name,
                base(name),
                origin,
                id(set),
                shape,
                condition(set, "where", names),
                with(set, names),
                condition(set, "when", names),
                set.flag("optional"),
                set.flag("partial"),
                scope(set, names),
                ofRead(set, "changes"),
                origin instanceof InCall in ? in.call().unchanged() : ofRead(set, "unchanged"),
                ofRead(set, "deleted"),
                origin instanceof InFile ? expect(set, names) : Optional.empty(),
                set.at());
        set.node("evidence");
        set.done();
        return rows;
    }

    /** Without a trailing version: the variants of one set. */
    static String base(String name) {
        return name.replaceFirst(" [0-9.]+$", "");
    }

    /** Rows inside others are written as those are. What is granted of them must be said by themselves: else it is unknown. */
    private RowSet.Shape shape(Entries set, Origin origin) {
        Optional<RowSet.Shape> outer = outer(origin);
        boolean inner = origin instanceof Parts;
        Optional<List<String>> own = granted(set);
        Optional<List<String>> all = outer.flatMap(RowSet.Shape::granted).or(() -> granted(read));
        boolean untold = inner && own.isEmpty() && all.isPresent();
        Map<String, RowSet.ColumnRule> columns = new LinkedHashMap<>(
                outer.filter(rows -> !inner).map(RowSet.Shape::columns).orElse(Map.of()));
        columns.putAll(ColumnsReader.read(set));
        return new RowSet.Shape(
                set.has("format")
                        ? NotationReader.format(set)
                        : outer.map(RowSet.Shape::format).orElse(notation.format()),
                !untold && absentEmpty(set.has("absent") ? set : read),
                inner ? own : own.or(() -> all),
                columns,
                ColumnsReader.restOptional(set));
    }

    private Optional<RowSet.Shape> outer(Origin origin) {
        Optional<String> set = origin instanceof Parts parts
                ? Optional.of(parts.set())
                : origin instanceof Same same ? Optional.of(same.set()) : Optional.empty();
        return set.flatMap(origins::before).map(RowSet::shape);
    }

    private static Optional<List<String>> granted(Entries entries) {
        return entries.maybe("granted").map(path -> List.of(path.split("/")));
    }

    private static boolean absentEmpty(Entries entries) {
        String absent = entries.maybe("absent").orElse("unknown");
        if (!Stream.of("empty", "unknown").toList().contains(absent)) {
            throw new DefinitionError(entries.at("absent"), "'absent' is empty or unknown");
        }
        return absent.equals("empty");
    }

    private static Optional<String> id(Entries set) {
        Optional<String> id = set.maybe("id");
        id.ifPresent(column -> Forbidden.refuseOpen(column, set.at("id")));
        return id;
    }

    private static List<Path> scope(Entries set, Declared names) {
        PathReader paths = new PathReader(names);
        return set.texts("scope").stream()
                .map(path -> paths.read(path, set.at("scope")))
                .toList();
    }

    private static Optional<Expression> condition(Entries set, String key, Declared names) {
        return set.maybe(key).map(source -> Expressions.condition(source, names, set.at(key)));
    }

    private static Optional<RowSet.Expect> expect(Entries set, Declared names) {
        return set.entries("expect").map(expect -> {
            Expression that = condition(expect, "that", names)
                    .orElseThrow(() -> new DefinitionError(expect.at(), "'that' is missing"));
            RowSet.Expect read = new RowSet.Expect(that, expect.text("say"));
            expect.done();
            return read;
        });
    }

    private Expression ofRead(Entries set, String key) {
        Entries from = set.has(key) ? set : read;
        String source =
                from.maybe(key).filter(written -> !written.equals("never")).orElse("false");
        return Expressions.condition(source, declared, from.at(key));
    }

    private Map<String, Template> with(Entries set, Declared names) {
        Map<String, Template> with = new LinkedHashMap<>();
        TemplateReader values = new TemplateReader(names);
        set.table("with").forEach((name, text) -> with.put(name, values.pathOrText(text, set.at("with"))));
        return with;
    }
}
