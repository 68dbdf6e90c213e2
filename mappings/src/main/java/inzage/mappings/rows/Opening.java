package inzage.mappings.rows;

import inzage.connector.sync.Delivery;
import inzage.connector.sync.DeliveryRefused;
import inzage.mappings.definition.Definition;
import inzage.mappings.definition.Need;
import inzage.mappings.definition.Notation;
import inzage.mappings.definition.RowSet;
import inzage.mappings.definition.RowSet.InFile;
import inzage.mappings.definition.UsedColumns;
import inzage.mappings.expression.Variables;
import inzage.mappings.read.CsvFile;
import inzage.mappings.read.Limits;
import inzage.mappings.read.Parcel;
import inzage.mappings.read.TextFile;
import inzage.mappings.rows.FileRows.Source;
import inzage.mappings.rows.FileRows.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Finds out, set by set, how it came: whole, as changes, not at all; and opens its rows. */
final class Opening {
    private final Notation notation;
    private final UsedColumns used;
    private final Parcel parcel;
    private final Optional<KeptRows> kept;
    private final Globals globals;
    private final Limits limits;
    private final Consumer<String> note;
    private final List<String> absent = new ArrayList<>();
    private boolean anything;

    Opening(
            Notation notation,
            UsedColumns used,
            Parcel parcel,
            Optional<KeptRows> kept,
            Globals globals,
            Limits limits,
            Consumer<String> note) {
        this.notation = notation;
        this.used = used;
        this.parcel = parcel;
        this.kept = kept;
        this.globals = globals;
        this.limits = limits;
        this.note = note;
    }

    static Optional<KeptRows> kept(Delivery delivery, Definition definition) {
        return KeptRows.of(
                delivery,
                definition.sets().stream().map(RowSet::name).collect(java.util.stream.Collectors.toUnmodifiableSet()));
    }

    FileRows open(RowSet set) {
        Need need = used.of(set);
        String name = ((InFile) set.origin()).file();
        List<String> columns = List.copyOf(need.all());
        Optional<Source> file =
                parcel.file(name, notation.looseFiles()).map(found -> delivered(set, need, found, columns));
        Optional<Source> before =
                kept.flatMap(rows -> rows.of(set.name())).map(csv -> standing(set, name, csv, columns));
        State state = state(set, name, file, before);
        anything |= file.isPresent();
        UnaryOperator<Variables> within = globals.forSet(set.base());
        return new FileRows(set, state, file, before, row -> set.deleted().test(within.apply(Scope.of(globals, row))));
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

    private State state(RowSet set, String file, Optional<Source> came, Optional<Source> before) {
        if (came.isPresent()) {
            return changes(set, came.get()) ? State.CHANGES : State.WHOLE;
        }
        boolean declared = set.unchanged().test(globals.forSet(set.base()).apply(globals));
        if (before.isPresent() && (declared || set.optional())) {
            return declared ? State.STANDS : State.LEFT_OUT;
        }
        if (!declared && !set.optional()) {
            throw new DeliveryRefused(
                    file + " is missing from the delivery. It holds: " + String.join(", ", parcel.names()) + ".");
        }
        if (!set.optional()) {
            absent.add(file);
        }
        return State.MISSING;
    }

    private boolean changes(RowSet set, Source source) {
        AtomicReference<@Nullable Row> first = new AtomicReference<>();
        source.csv().rows(record -> {
            first.set(new Row(source.layout(), source.header().cells(record), 2, false, java.util.Map.of()));
            return false;
        });
        Row row = first.get();
        return set.changes().test(globals.forSet(set.base()).apply(row == null ? globals : Scope.of(globals, row)));
    }

    private Source delivered(RowSet set, Need need, TextFile found, List<String> columns) {
        CsvFile csv = new CsvFile(found, notation.delimiter().charAt(0), notation.encoding(), limits);
        Layout layout = Layout.of(found.name(), columns);
        Header header = new Header(set, layout, csv.header(), notation.looseColumns()).check(need, note);
        return new Source(csv, header, layout);
    }

    private static Source standing(RowSet set, String file, CsvFile csv, List<String> columns) {
        Layout layout = Layout.of(file + " (kept from earlier)", columns);
        return new Source(csv, new Header(set, layout, csv.header(), false), layout);
    }
}
