package inzage.mappings.fetch;

import inzage.mappings.definition.Definition;
import inzage.mappings.definition.RowSet.InCall;
import inzage.mappings.definition.UsedColumns;
import java.util.List;
import java.util.stream.Stream;

/** Which sets must be asked for the kinds that are taken. A definition has each set after those it needs: its order is theirs. */
public final class NeededCalls {
    private NeededCalls() {}

    /** @param used tells which sets are needed, and the columns that must be asked for */
    public static List<CallSet> of(Definition definition, UsedColumns used) {
        return definition.sets().stream()
                .filter(used::reaches)
                .flatMap(set -> set.origin() instanceof InCall in
                        ? Stream.of(new CallSet(set, in.call(), used.of(set).all()))
                        : Stream.empty())
                .toList();
    }
}
