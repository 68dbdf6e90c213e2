package inzage.mappings.load;

import inzage.connector.canonical.Kind;
import inzage.mappings.definition.Join;
import inzage.mappings.definition.MapBlock;
import inzage.mappings.definition.MapBlock.FieldRule;
import inzage.mappings.definition.Notation;
import inzage.mappings.definition.RowSet;
import inzage.mappings.definition.Value;
import inzage.mappings.expression.Declared;
import inzage.mappings.expression.Expression;
import inzage.mappings.expression.Expressions;
import inzage.mappings.expression.Forbidden;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Entries;
import inzage.mappings.yaml.Nearest;
import inzage.mappings.yaml.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one map block. */
final class BlockReader implements JoinReader.Sets {
    private final List<RowSet> sets;
    private final OriginReader origins;
    private final Declared declared;
    private final Notation notation;
    private final Set<String> codeTables;

    BlockReader(List<RowSet> sets, OriginReader origins, Declared declared, Notation notation, Set<String> codeTables) {
        this.sets = sets;
        this.origins = origins;
        this.declared = declared;
        this.notation = notation;
        this.codeTables = codeTables;
    }

    MapBlock read(String name, Kind kind, Entries block) {
        block.node("like");
        block.node("evidence");
        RowSet from = find(block.text("from"), block.at("from"));
        JoinReader joins = new JoinReader(names(from), this);
        List<Join> read = joins.read(block);
        Declared names = joins.names();
        ValueReader values = new ValueReader(names, codeTables, block.mistakes());
        MapBlock done = new MapBlock(
                name,
                kind,
                from.base(),
                read,
                condition(block, "where", "true", names),
                condition(block, "withhold", "false", names),
                key(block, values),
                identifiers(block, kind, values),
                block.has("gather") ? Optional.of(block.texts("gather")) : Optional.empty(),
                block.maybe("prefer").map(path -> new PathReader(names).read(path, block.at("prefer"))),
                block.texts("outranks"),
                new MissingReader(kind, values).read(block),
                fields(block, kind, values),
                block.at());
        block.done();
        return done;
    }

    @Override
    public Declared names(RowSet set) {
        return origins.ancestors(set.origin(), declared).typed(set.shape().typing(notation));
    }

    @Override
    public RowSet find(String name, Place at) {
        return sets.stream().filter(set -> set.base().equals(name)).findFirst().orElseThrow(() -> {
            List<String> known = sets.stream().map(RowSet::base).distinct().toList();
            return new DefinitionError(at, "there is no set '" + name + "'" + Nearest.choice(name, known));
        });
    }

    private static Expression condition(Entries block, String key, String otherwise, Declared names) {
        return Expressions.condition(block.maybe(key).orElse(otherwise), names, block.at(key));
    }

    private static Value key(Entries block, ValueReader values) {
        if (!block.has("key")) {
            throw new DefinitionError(block.at(), "'key' is missing");
        }
        Value key = block.node("key")
                .flatMap(values::read)
                .orElseThrow(() -> new DefinitionError(block.at("key"), "a record needs a key"));
        KeyRules.check(key, block.at("key"));
        return key;
    }

    private static Map<String, Value> identifiers(Entries block, Kind kind, ValueReader values) {
        Map<String, Value> identifiers = new LinkedHashMap<>();
        block.entries("identifiers").ifPresent(all -> all.all().forEach((name, node) -> {
            Identifiers.check(kind, name, all.at(name));
            values.read(node).ifPresent(value -> {
                refuseEckid(value, all.at(name));
                identifiers.put(name, value);
            });
        }));
        return identifiers;
    }

    /** Hashed or not, it is a key and nothing else. */
    static void refuseEckid(Value value, Place at) {
        if (value.from() instanceof Value.First first) {
            first.paths().forEach(path -> Forbidden.refuseOpen(path.column(), at));
        }
    }

    private static List<FieldRule> fields(Entries block, Kind kind, ValueReader values) {
        List<FieldRule> rules = new ArrayList<>();
        if (!block.has("fields")) {
            throw new DefinitionError(block.at(), "'fields' is missing");
        }
        block.entries("fields").ifPresent(all -> {
            FieldReader fields = new FieldReader(kind, values);
            all.all().forEach((name, node) -> block.mistakes()
                    .collecting(() -> fields.read(name, node, all.at(name)).ifPresent(rules::add)));
            fields.refuseMissing(rules, all.at(), block.mistakes());
        });
        return rules;
    }
}
