package inzage.mappings.rows;

import inzage.mappings.definition.Need;
import inzage.mappings.definition.Notation;
import inzage.mappings.definition.RowSet;
import inzage.mappings.definition.RowSet.InFile;
import inzage.mappings.read.CsvFile;
import inzage.mappings.read.FlatFile;
import inzage.mappings.read.Limits;
import inzage.mappings.read.Parcel;
import inzage.mappings.read.TextFile;
import inzage.mappings.read.Workbook;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The documents of a delivery that a set's rows stand in. */
final class Documents {
    private final Parcel parcel;
    private final Notation notation;
    private final Limits limits;
    private final Predicate<String> wanted;
    private final Consumer<String> note;

    /**
     * @param wanted names that are used anywhere: of nested documents no other is held
     * @param note takes what an operator should know
     */
    Documents(Parcel parcel, Notation notation, Limits limits, Predicate<String> wanted, Consumer<String> note) {
        this.parcel = parcel;
        this.notation = notation;
        this.limits = limits;
        this.wanted = wanted;
        this.note = note;
    }

    List<String> names() {
        return parcel.names();
    }

    String name(RowSet set) {
        return set.origin() instanceof InFile in ? in.file() : set.base();
    }

    /** Empty if there is none. */
    Optional<Source> of(RowSet set, Need need) {
        InFile in = (InFile) set.origin();
        List<Source> sources = set.shape().format().flat()
                ? tables(in).stream().map(table -> table(set, need, table)).toList()
                : parcel.files(in.file(), notation.looseFiles()).stream()
                        .map(file -> tree(set, in, file))
                        .toList();
        return sources.isEmpty() ? Optional.empty() : Optional.of(Together.of(sources));
    }

    private Source tree(RowSet set, InFile in, TextFile file) {
        return new TreeSource(file, set.shape(), in.steps(), wanted, Map.of(), "");
    }

    /** A csv file, or the sheet of that name in a workbook. */
    private List<FlatFile> tables(InFile in) {
        List<FlatFile> files = parcel.files(in.file(), notation.looseFiles()).stream()
                .map(this::flat)
                .toList();
        return files.isEmpty() ? Workbook.sheets(parcel, in.file(), limits) : files;
    }

    private FlatFile flat(TextFile file) {
        return Workbook.is(file)
                ? Workbook.first(file, limits)
                : new CsvFile(file, notation.delimiter().charAt(0), notation.encoding(), limits);
    }

    private Source table(RowSet set, Need need, FlatFile file) {
        Layout layout = Layout.of(file.name(), List.copyOf(need.all()));
        Header header = new Header(set, layout, file.header(), notation.looseColumns()).check(need, note);
        return new FlatSource(file, header, layout, Map.of(), "");
    }
}
