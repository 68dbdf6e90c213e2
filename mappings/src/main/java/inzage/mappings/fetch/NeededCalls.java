package inzage.mappings.fetch;

import inzage.mappings.definition.Definition;
import inzage.mappings.definition.MapBlock;
import inzage.mappings.definition.RowSet;
import inzage.mappings.definition.RowSet.Parts;
import inzage.mappings.definition.RowSet.Same;
import inzage.mappings.definition.UsedColumns;
import inzage.mappings.definition.fetch.Call;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which sets must be asked for the kinds that are taken: those that blocks are made from and join, those that these are made
 * of, and those that their calls loop over. A definition has each set after those it needs, so its order is theirs.
 */
public final class NeededCalls {
    private final Definition definition;
    private final Function<RowSet, Optional<Call>> calls;
    private final Set<String> reached = new HashSet<>();

    private NeededCalls(Definition definition, Function<RowSet, Optional<Call>> calls) {
        this.definition = definition;
        this.calls = calls;
    }

    /**
     * @param calls tells the call of a set, if it has one
     * @param used tells the columns that must be asked for
     */
    public static List<CallSet> of(
            Definition definition, List<MapBlock> blocks, Function<RowSet, Optional<Call>> calls, UsedColumns used) {
        NeededCalls needed = new NeededCalls(definition, calls);
        definition.parameters().values().stream()
                .flatMap(parameter -> parameter.choice().stream())
                .forEach(choice -> needed.reach(choice.set()));
        blocks.forEach(block -> {
            needed.reach(block.from());
            block.joins().forEach(join -> needed.reach(join.set()));
        });
        return definition.sets().stream()
                .filter(set -> needed.reached.contains(set.base()))
                .flatMap(set -> calls
                        .apply(set)
                        .map(call -> new CallSet(set, call, used.of(set).all()))
                        .stream())
                .toList();
    }

    private void reach(String base) {
        if (reached.add(base)) {
            definition.sets(base).stream().flatMap(this::below).forEach(this::reach);
        }
    }

    private Stream<String> below(RowSet set) {
        Stream<String> made = Stream.empty();
        if (set.origin() instanceof Parts parts) {
            made = Stream.of(parts.set());
        } else if (set.origin() instanceof Same same) {
            made = Stream.of(same.set());
        }
        return Stream.concat(made, calls.apply(set).stream().flatMap(Call::sets));
    }
}
