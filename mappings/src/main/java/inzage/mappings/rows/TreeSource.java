package inzage.mappings.rows;

import inzage.mappings.definition.RowSet;
import inzage.mappings.definition.RowSet.Shape;
import inzage.mappings.definition.Steps;
import inzage.mappings.document.Records;
import inzage.mappings.document.Tree;
import inzage.mappings.read.TextFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A nested document and the way to its rows.
 *
 * @param wanted names to hold of it
 * @param above by name, the rows that it was asked for by
 * @param scope what it answers for
 */
record TreeSource(
        TextFile document, Shape shape, Steps steps, Predicate<String> wanted, Map<String, Row> above, String scope)
        implements Source {
    @Override
    public void each(Sink out) {
        Records records = new Records(shape.format(), document, steps, wanted);
        Reading reading = new Reading(shape, new Reading.Around(records::surroundings));
        records.each(piece -> out.row(row(piece, reading)));
        out.whole(scope);
    }

    @Override
    public Optional<Source> inside(RowSet inner, Steps more) {
        return Optional.of(new TreeSource(document, inner.shape(), steps.then(more), wanted, above, scope));
    }

    private Row row(Records.Piece piece, Reading reading) {
        Map<String, Row> named = above;
        if (!piece.named().isEmpty()) {
            named = new HashMap<>(above);
            for (Map.Entry<String, Tree> one : piece.named().entrySet()) {
                named.put(one.getKey(), row(one.getValue(), piece.number(), reading, Map.copyOf(named)));
            }
        }
        return row(piece.tree(), piece.number(), reading, named);
    }

    private Row row(Tree tree, long number, Reading reading, Map<String, Row> named) {
        return new Row(new TreeCells(document.name(), tree, reading), number, false, named, scope);
    }
}
