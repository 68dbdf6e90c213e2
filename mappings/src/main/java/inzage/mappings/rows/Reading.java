package inzage.mappings.rows;

import inzage.mappings.definition.RowSet.ColumnRule;
import inzage.mappings.definition.RowSet.Shape;
import inzage.mappings.document.Tree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the trees of one document are read: under which names a column goes, and what it means that a name is left out.
 *
 * <p>A name that the school did not grant is unknown whatever the document says. Where a document tells what is granted, a name
 * that is left out is empty only if it is granted; where it should tell and does not, nothing is known.
 */
final class Reading {
    private final Shape shape;
    private final Around around;
    private final @Nullable Tree granted;
    private final Map<String, List<List<String>>> paths = new HashMap<>();

    Reading(Shape shape, Around around) {
        this(
                shape,
                around,
                shape.granted()
                        .map(path -> around.tree().all(path))
                        .map(found -> found.isEmpty() ? Tree.NOTHING : found.get(0))
                        .orElse(null));
    }

    private Reading(Shape shape, Around around, @Nullable Tree granted) {
        this.shape = shape;
        this.around = around;
        this.granted = granted;
    }

    /** Of rows that were kept from earlier: what was granted then. */
    static Reading kept(Shape shape, @Nullable Tree granted) {
        return new Reading(shape, new Around(() -> Tree.NOTHING), granted);
    }

    @Nullable
    Tree granted() {
        return granted;
    }

    boolean absentEmpty() {
        return shape.absentEmpty();
    }

    /** A document without its rows, read when somebody asks for it. */
    static final class Around {
        private final Supplier<Tree> read;
        private @Nullable Tree tree;

        Around(Supplier<Tree> read) {
            this.read = read;
        }

        private Tree tree() {
            if (tree == null) {
                tree = read.get();
            }
            return tree;
        }
    }

    /** How rows inside these rows are read. */
    Reading inner(Shape other) {
        return new Reading(other, around);
    }

    /** The ways to a column: by its name, then by the other names it goes by. */
    List<List<String>> paths(String column) {
        return paths.computeIfAbsent(column, name -> Stream.concat(Stream.of(name), shape.rule(name).aliases().stream())
                .flatMap(Reading::ways)
                .toList());
    }

    /** A dot may be part of a name, or stand between names as it does in expressions. */
    private static Stream<List<String>> ways(String column) {
        List<String> names = names(column, "/");
        return column.indexOf('.') > 0 && column.indexOf('/') < 0
                ? Stream.of(names, names(column, "\\."))
                : Stream.of(names);
    }

    private static List<String> names(String column, String between) {
        return column.equals(".")
                ? List.of()
                : Stream.of(column.split(between))
                        .filter(name -> !name.equals("*"))
                        .toList();
    }

    boolean withheld(List<String> path) {
        return granted != null && !path.isEmpty() && says(path.get(0), "false");
    }

    /** What is known of a column that was left out. */
    Found leftOut(List<String> path) {
        boolean empty = granted == null ? shape.absentEmpty() : !path.isEmpty() && says(path.get(0), "true");
        return empty ? Found.EMPTY : Found.UNKNOWN;
    }

    private boolean says(String name, String word) {
        List<Tree> found = granted == null ? null : granted.at(name);
        return found != null && found.stream().anyMatch(tree -> word.equals(tree.text()));
    }

    ColumnRule rule(String column) {
        return shape.rule(column);
    }
}
