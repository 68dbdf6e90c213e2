package inzage.mappings.engine;

import inzage.connector.sync.DeliveryRefused;
import inzage.mappings.convert.Conversion;
import inzage.mappings.convert.Outcome;
import inzage.mappings.definition.Join;
import inzage.mappings.definition.MapBlock;
import inzage.mappings.definition.MapBlock.FieldRule;
import inzage.mappings.definition.Path;
import inzage.mappings.definition.Template;
import inzage.mappings.definition.Value;
import inzage.mappings.rows.Found;
import inzage.mappings.rows.Scope;
import inzage.mappings.rows.Sets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether it can be told which rows are a block's records, and what becomes of what is missing. What decides must have come as
 * a whole: the sets joined for its condition and key. A missing birth-date file makes no student disappear; a missing file of
 * tests would make all results disappear, so then nothing is said to be whole.
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

    /**
     * What is set in a record of the block that is missing, by component; nothing: it is withdrawn.
     *
     * @param scope what is the same for all rows
     */
    static Map<String, Object> missing(MapBlock block, Scope scope, Conversion conversion) {
        Map<String, Object> values = new HashMap<>();
        for (FieldRule rule : block.missing()) {
            Found found = Sources.find(rule.value(), scope, false).orElse(Found.UNKNOWN);
            if (!(conversion.field(rule, found) instanceof Outcome.Good good)) {
                throw new DeliveryRefused("What " + block.name() + " says of a missing record is no value of "
                        + rule.component().name() + ". Correct 'missing' in the definition.");
            }
            values.put(rule.component().name(), good.value());
        }
        return values;
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
