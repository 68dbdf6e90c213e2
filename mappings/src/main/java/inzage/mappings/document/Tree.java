package inzage.mappings.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a document: its own text, and what stands below it by name. One or many of a name are the same thing; a name with
 * nothing below it is there and empty, as {@code null} and {@code []} are in JSON. Attributes of XML are named {@code @name}.
 *
 * @param text {@code null} where only other names stand below
 */
public record Tree(@Nullable String text, Map<String, List<Tree>> below) {
    public static final Tree NOTHING = new Tree(null, Map.of());

    public static Tree leaf(String text) {
        return new Tree(text, Map.of());
    }

    /** Everything of a name; {@code null} where the name does not occur. */
    public @Nullable List<Tree> at(String name) {
        return below.get(name);
    }

    /** Everything that a path of names leads to; of each step all there are. An empty path leads to the piece itself. */
    public List<Tree> all(List<String> path) {
        List<Tree> here = List.of(this);
        for (String name : path) {
            List<Tree> next = new ArrayList<>();
            for (Tree tree : here) {
                List<Tree> found = tree.at(name);
                if (found != null) {
                    next.addAll(found);
                }
            }
            here = next;
        }
        return here;
    }
}
