package inzage.mappings.definition;

import inzage.mappings.definition.RowSet.InCall;
import inzage.mappings.definition.RowSet.Parts;
import inzage.mappings.definition.RowSet.Same;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which sets some blocks need: those that they are made from and join, those that a school chooses from, those that these are
 * made of, and those that their calls loop over. What no kind that is taken needs is neither asked for nor opened.
 */
final class ReachedSets {
    private final Definition definition;
    private final Set<String> reached = new HashSet<>();

    private ReachedSets(Definition definition) {
        this.definition = definition;
    }

    /** By the names without their versions. */
    static Set<String> of(Definition definition, List<MapBlock> blocks) {
        ReachedSets sets = new ReachedSets(definition);
        definition.choices().map(Parameter.Choice::set).forEach(sets::reach);
        blocks.forEach(block -> {
            sets.reach(block.from());
            block.joins().forEach(join -> sets.reach(join.set()));
        });
        return Set.copyOf(sets.reached);
    }

    private void reach(String base) {
        if (reached.add(base)) {
            definition.sets(base).stream().flatMap(ReachedSets::below).forEach(this::reach);
        }
    }

    private static Stream<String> below(RowSet set) {
        if (set.origin() instanceof Parts parts) {
            return Stream.of(parts.set());
        }
        if (set.origin() instanceof Same same) {
            return Stream.of(same.set());
        }
        return set.origin() instanceof InCall in ? in.call().sets() : Stream.empty();
    }
}
