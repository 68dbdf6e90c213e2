package inzage.mappings.load;

import inzage.mappings.definition.Join;
import inzage.mappings.definition.RowSet;
import inzage.mappings.expression.Declared;
import inzage.mappings.expression.Declared.Shape;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Entries;
import inzage.mappings.yaml.Nearest;
import inzage.mappings.yaml.Node;
import inzage.mappings.yaml.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the joins of a block. A join may use the joins that stand before it. */
final class JoinReader {
    private static final List<String> TAKES = List.of("only", "first", "all");

    private final Sets sets;
    private Declared names;

    JoinReader(Declared names, Sets sets) {
        this.names = names;
        this.sets = sets;
    }

    /** The sets that can be joined. */
    interface Sets {
        /** @throws DefinitionError if there is none of that name */
        RowSet find(String name, Place at);

        /** What paths over the rows of a set may name. */
        Declared names(RowSet set);
    }

    /** What the block's expressions and paths may name: also the joins, once they are read. */
    Declared names() {
        return names;
    }

    List<Join> read(Entries block) {
        List<Join> joins = new ArrayList<>();
        block.entries("join").ifPresent(all -> all.all().forEach((name, node) -> {
            if (names.has(name)) {
                throw new DefinitionError(all.at(name), "'" + name + "' already means something else here");
            }
            Join join = join(name, node, block);
            joins.add(join);
            names = names.with(name, join.take() == Join.Take.ALL ? Shape.ROWS : Shape.ROW);
        }));
        return joins;
    }

    private Join join(String name, Node node, Entries block) {
        Entries join = Entries.of(node, block.mistakes());
        RowSet set = sets.find(join.text("set"), join.at("set"));
        PathReader ours = new PathReader(names);
        PathReader theirs = new PathReader(sets.names(set));
        List<Join.Pair> by = new ArrayList<>();
        join.table("by")
                .forEach((column, value) ->
                        by.add(new Join.Pair(theirs.read(column, join.at("by")), ours.read(value, join.at("by")))));
        if (by.isEmpty()) {
            throw new DefinitionError(join.at(), "a join needs 'by: { theirs: ours }'");
        }
        Join.Take take = take(join);
        Optional<Join.Order> order = order(join);
        join.done();
        return new Join(name, set.base(), by, take, order);
    }

    private static Optional<Join.Order> order(Entries join) {
        return join.entries("order").map(order -> {
            if (order.all().size() != 1) {
                throw new DefinitionError(order.at(), "'order' is one column with its values: { column: [best, …] }");
            }
            String column = order.all().keySet().iterator().next();
            return new Join.Order(column, order.texts(column));
        });
    }

    private static Join.Take take(Entries join) {
        String take = join.maybe("take").orElse("only");
        if (!TAKES.contains(take)) {
            throw new DefinitionError(join.at("take"), "'take' cannot be '" + take + "'" + Nearest.choice(take, TAKES));
        }
        return Join.Take.valueOf(take.toUpperCase(Locale.ROOT));
    }
}
