package inzage.mappings.engine;

import inzage.mappings.definition.Join;
import inzage.mappings.definition.MapBlock;
import inzage.mappings.definition.Path;
import inzage.mappings.definition.Template;
import inzage.mappings.definition.Value;
import inzage.mappings.rows.Sets;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether it can be told which rows are a block's records. What decides that must have come as a whole: the sets joined for its condition and key. A missing birth-date file makes no student disappear; a missing file of tests would make
 * all results disappear, so then nothing is said to be whole.
 */
final class Wholeness {
    private Wholeness() {}

    static boolean of(MapBlock block, Sets sets) {
        Set<String> names = new HashSet<>(block.where().uses().names());
        names.addAll(block.where().uses().ofRows().keySet());
        paths(block.key()).forEach(path -> names.add(path.name()));
        boolean whole = true;
        for (Join join : backwards(block)) {
            if (names.contains(join.name())) {
                join.by().forEach(pair -> names.add(pair.ours().name()));
                whole &= sets.whole(join.set());
            }
        }
        return whole;
    }

    /** A join may hang on one before it. */
    private static Iterable<Join> backwards(MapBlock block) {
        java.util.ArrayList<Join> joins = new java.util.ArrayList<>(block.joins());
        java.util.Collections.reverse(joins);
        return joins;
    }

    private static Stream<Path> paths(Value value) {
        if (value.from() instanceof Value.First first) {
            return first.paths().stream();
        }
        return value.from() instanceof Value.Written written
                ? written.template().parts().stream()
                        .filter(Template.Hole.class::isInstance)
                        .map(hole -> ((Template.Hole) hole).path())
                : Stream.empty();
    }
}
