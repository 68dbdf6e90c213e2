package inzage.mappings.rows;

import inzage.mappings.answers.AnswersWriter;
import inzage.mappings.definition.Definition;
import inzage.mappings.definition.Need;
import inzage.mappings.definition.Notation;
import inzage.mappings.definition.RowSet;
import inzage.mappings.definition.RowSet.InCall;
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
    private final Definition definition;
    private final Notation notation;
    private final Limits limits;
    private final Predicate<String> wanted;
    private final Consumer<String> note;

    /**
     * @param wanted names that are used anywhere: of nested documents no other is held
     * @param note takes what an operator should know
     */
    Documents(Parcel parcel, Definition definition, Limits limits, Predicate<String> wanted, Consumer<String> note) {
        this.parcel = parcel;
        this.definition = definition;
        this.notation = definition.notation();
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
        if (set.origin() instanceof InCall in) {
            return parcel.file(AnswersWriter.file(set.base()), false)
                    .map(file -> new AnswerSource(set, need, file, this, new CallScope(definition, in.call())));
        }
        InFile in = (InFile) set.origin();
        List<Source> sources = set.shape().format().flat()
                ? tables(in).stream()
                        .map(table -> table(set, need, table, Map.of(), ""))
                        .toList()
                : parcel.files(in.file(), notation.looseFiles()).stream()
                        .map(file -> tree(set, in, file))
                        .toList();
        return sources.isEmpty() ? Optional.empty() : Optional.of(Together.of(sources));
    }

    /** The rows of one answer. */
    Source answer(RowSet set, Need need, TextFile body, Map<String, Row> above, String scope) {
        return set.shape().format().flat()
                ? table(set, need, flat(body), above, scope)
                : new TreeSource(body, set.shape(), ((InCall) set.origin()).steps(), wanted, above, scope);
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

    private Source table(RowSet set, Need need, FlatFile file, Map<String, Row> above, String scope) {
        Layout layout = Layout.of(file.name(), List.copyOf(need.all()));
        Header header = new Header(set, layout, file.header(), notation.looseColumns()).check(need, note);
        return new FlatSource(file, header, layout, above, scope);
    }
}
