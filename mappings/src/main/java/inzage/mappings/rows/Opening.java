package inzage.mappings.rows;

import inzage.connector.sync.DeliveryRefused;
import inzage.mappings.definition.Need;
import inzage.mappings.definition.RowSet;
import inzage.mappings.definition.RowSet.InFile;
import inzage.mappings.definition.UsedColumns;
import inzage.mappings.expression.Variables;
import inzage.mappings.rows.DeliveredRows.State;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds out, set by set, how it came: whole, as changes, not at all; and opens its rows. */
final class Opening {
    private final UsedColumns used;
    private final Documents documents;
    private final Optional<KeptRows> kept;
    private final Globals globals;
    private final Set<String> since;
    private final List<String> absent = new ArrayList<>();
    private boolean anything;

    /** @param since sets that were asked for what changed only */
    Opening(UsedColumns used, Documents documents, Optional<KeptRows> kept, Globals globals, Set<String> since) {
        this.used = used;
        this.documents = documents;
        this.kept = kept;
        this.globals = globals;
        this.since = since;
    }

    DeliveredRows open(RowSet set) {
        Need need = used.of(set);
        String name = documents.name(set);
        Optional<Source> came = documents.of(set, need);
        Optional<Source> before =
                kept.flatMap(rows -> rows.of(set, name + " (kept from earlier)", List.copyOf(need.all())));
        State state = state(set, name, came, before);
        refuseOverEmptied(name, state);
        anything |= came.isPresent();
        UnaryOperator<Variables> within = globals.forSet(set.base());
        return new DeliveredRows(
                set, state, came, before, row -> set.deleted().test(within.apply(Scope.of(globals, row))));
    }

    /**
     * A package of changes needs something to be added to. Without anything at all it is an empty package, which says: no
     * news.
     *
     * @throws DeliveryRefused if a set that must be there is not, and never was
     */
    void refuseWithoutBase() {
        if (anything && !absent.isEmpty()) {
            throw new DeliveryRefused("The delivery brings changes only: " + String.join(", ", absent)
                    + " is declared absent and never came before. Deliver the full data (bulk) once.");
        }
    }

    /**
     * Where every file is optional, a misspelt name would otherwise be an empty delivery.
     *
     * @throws DeliveryRefused if files came, and none of them is one that is looked for
     */
    void refuseStrangers(Collection<RowSet> sets) {
        boolean strangers = !anything && !sets.isEmpty() && !documents.names().isEmpty();
        if (strangers && sets.stream().allMatch(RowSet::optional)) {
            throw new DeliveryRefused("None of the files that came is one of this system's: "
                    + String.join(", ", documents.names()) + ". It reads: "
                    + sets.stream().map(documents::name).distinct().collect(Collectors.joining(", ")) + ".");
        }
    }

    /** Changes alone would look like everything there is, and all else would be withdrawn. */
    private void refuseOverEmptied(String file, State state) {
        if (state == State.CHANGES && kept.filter(KeptRows::emptied).isPresent()) {
            throw new DeliveryRefused(
                    file + " brings changes only, and what they are to be laid over was deleted because somebody"
                            + " was erased. Deliver the full data (bulk) once.");
        }
    }

    private State state(RowSet set, String file, Optional<Source> came, Optional<Source> before) {
        if (came.isPresent()) {
            return changes(set, came.get()) ? State.CHANGES : State.WHOLE;
        }
        if (!(set.origin() instanceof InFile)) {
            return State.MISSING;
        }
        boolean declared = set.unchanged().test(globals.forSet(set.base()).apply(globals));
        if (before.isPresent() && (declared || set.optional())) {
            return declared ? State.STANDS : State.LEFT_OUT;
        }
        if (!declared && !set.optional()) {
            throw new DeliveryRefused(
                    file + " is missing from the delivery. It holds: " + String.join(", ", documents.names()) + ".");
        }
        if (!set.optional()) {
            absent.add(file);
        }
        return State.MISSING;
    }

    private boolean changes(RowSet set, Source source) {
        if (since.contains(set.base())) {
            return true;
        }
        if (set.changes().never()) {
            return false;
        }
        AtomicReference<@Nullable Row> first = new AtomicReference<>();
        source.first(first::set);
        Row row = first.get();
        return set.changes().test(globals.forSet(set.base()).apply(row == null ? globals : Scope.of(globals, row)));
    }
}
