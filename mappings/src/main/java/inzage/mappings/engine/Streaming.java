package inzage.mappings.engine;

import inzage.mappings.definition.Definition;
import inzage.mappings.definition.MapBlock;
import inzage.mappings.definition.Path;
import inzage.mappings.definition.RowSet;
import inzage.mappings.definition.RowSet.Parts;
import inzage.mappings.definition.RowSet.Same;
import inzage.mappings.definition.Value;
import java.util.List;
import java.util.Optional;

/**
 * Whether a kind's records can be handed over as their rows come: one block makes the kind, and its key is the id by which
 * doubles were already found when the set was prepared. So two hundred thousand results are never in memory at once.
 */
final class Streaming {
    private Streaming() {}

    static boolean possible(Definition definition, List<MapBlock> blocks) {
        MapBlock block = blocks.get(0);
        return blocks.size() == 1
                && block.gather().isEmpty()
                && block.prefer().isEmpty()
                && plain(block.key())
                        .map(key ->
                                id(definition, block.from()).filter(key::equals).isPresent())
                        .orElse(false);
    }

    private static Optional<String> plain(Value key) {
        boolean bare =
                key.as().isEmpty() && key.match().isEmpty() && key.codes().isEmpty();
        if (bare && key.from() instanceof Value.First first) {
            Path path = first.paths().get(0);
            boolean own = path.root() == Path.Root.COLUMN && !path.pick().split() && !path.byParameter();
            return own ? Optional.of(path.column()) : Optional.empty();
        }
        return Optional.empty();
    }

    /** The id of the file behind a set, if its rows are that file's rows in all its variants. */
    private static Optional<String> id(Definition definition, String base) {
        List<RowSet> variants = definition.sets(base);
        RowSet set = variants.get(0);
        if (variants.size() > 1 || set.origin() instanceof Parts) {
            return Optional.empty();
        }
        return set.origin() instanceof Same same ? id(definition, same.set()) : set.id();
    }
}
