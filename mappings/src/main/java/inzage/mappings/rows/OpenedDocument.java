package inzage.mappings.rows;

import inzage.mappings.definition.DocumentFormat;
import inzage.mappings.definition.Notation;
import inzage.mappings.definition.Path;
import inzage.mappings.definition.RowSet;
import inzage.mappings.definition.RowSet.InCall;
import inzage.mappings.definition.RowSet.Shape;
import inzage.mappings.definition.Steps;
import inzage.mappings.document.Records;
import inzage.mappings.document.Tree;
import inzage.mappings.read.CsvFile;
import inzage.mappings.read.Limits;
import inzage.mappings.read.TextFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A document as a row of its own: for what an answer says about itself. Of a SOAP fault, {@code fault} is its code and
 * {@code faultText} what it says.
 *
 * @param names what stands around the rows, by its path from the document's root
 * @param rows how many rows of its set it holds
 */
public record OpenedDocument(Scope names, long rows) {
    private static final List<String> FAULT = List.of("Fault", "faultcode");
    private static final List<String> FAULT_TEXT = List.of("Fault", "faultstring");
    private static final int SNIFFED = 200;

    /**
     * A document that was asked for as one of a set's.
     *
     * @throws inzage.connector.sync.DeliveryRefused if it cannot be read
     */
    public static OpenedDocument of(RowSet set, Notation notation, Limits limits, TextFile document) {
        DocumentFormat format = set.shape().format();
        Optional<DocumentFormat> looks = looks(document);
        if (format.flat()) {
            return looks.map(other -> whole(other, document)).orElseGet(() -> table(notation, limits, document));
        }
        boolean other = looks.filter(like -> (like == DocumentFormat.XML) != (format == DocumentFormat.XML))
                .isPresent();
        InCall call = (InCall) set.origin();
        return other ? whole(looks.get(), document) : rows(format, document, (InCall) set.origin());
    }

    /**
     * A document of no set.
     *
     * @throws inzage.connector.sync.DeliveryRefused if it cannot be read
     */
    public static OpenedDocument of(TextFile document) {
        return whole(looks(document).orElse(DocumentFormat.JSON), document);
    }

    private static OpenedDocument table(Notation notation, Limits limits, TextFile document) {
        long[] rows = {0};
        new CsvFile(document, notation.delimiter().charAt(0), notation.encoding(), limits).rows(row -> {
            rows[0]++;
            return true;
        });
        return new OpenedDocument(Scope.of(new Globals(Map.of(), ","), Row.ABSENT), rows[0]);
    }

    private static OpenedDocument whole(DocumentFormat format, TextFile document) {
        Tree tree = new Records(format, document, Steps.NONE, name -> true).whole();
        return new OpenedDocument(names(format, document, tree, Map.of()), 0);
    }

    private static OpenedDocument rows(DocumentFormat format, TextFile document, InCall in) {
        Records records = new Records(format, document, in.steps(), name -> true);
        long[] rows = {0};
        records.each(piece -> rows[0]++);
        Map<String, Found> marks = new HashMap<>();
        in.call().cursor().ifPresent(cursor -> cursor.of().stream()
                .filter(path -> path.root() == Path.Root.COLUMN)
                .forEach(path -> marks.put(path.column(), mark(format, document, path.column()))));
        return new OpenedDocument(names(format, document, records.surroundings(), marks), rows[0]);
    }

    /** A cursor may stand in the rows, of which nothing else is held. */
    private static Found mark(DocumentFormat format, TextFile document, String column) {
        List<String> path = List.of(column.split("/"));
        return text(new Records(format, document, Steps.NONE, path::contains).whole(), path);
    }

    private static Scope names(DocumentFormat format, TextFile document, Tree tree, Map<String, Found> marks) {
        Shape shape = new Shape(format, true, Optional.empty(), Map.of(), true);
        Cells cells = new TreeCells(document.name(), tree, Reading.kept(shape, null));
        Map<String, Found> added = new HashMap<>(marks);
        added.put("fault", text(tree, FAULT));
        added.put("faultText", text(tree, FAULT_TEXT));
        Row row = new Row(new AddedCells(cells, new NamedCells(document.name(), added)), 1, false, Map.of(), "");
        return Scope.of(new Globals(Map.of(), ","), row);
    }

    private static Found text(Tree tree, List<String> path) {
        return Found.of(tree.all(path).stream()
                .flatMap(found -> Optional.ofNullable(found.text()).stream())
                .toList());
    }

    /** By its first character; neither XML nor JSON begins otherwise. */
    private static Optional<DocumentFormat> looks(TextFile document) {
        try (InputStream in = document.open()) {
            String start = new String(in.readNBytes(SNIFFED), java.nio.charset.StandardCharsets.UTF_8)
                    .replaceFirst("^\uFEFF", "")
                    .stripLeading();
            if (start.startsWith("<")) {
                return Optional.of(DocumentFormat.XML);
            }
            return start.startsWith("{") || start.startsWith("[") ? Optional.of(DocumentFormat.JSON) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("an answer cannot be read", e);
        }
    }
}
