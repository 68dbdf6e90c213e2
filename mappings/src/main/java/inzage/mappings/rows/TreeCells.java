package inzage.mappings.rows;

import inzage.mappings.definition.Path.Pick;
import inzage.mappings.document.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A piece of a nested document as a row. */
record TreeCells(String file, Tree tree, Reading reading) implements Cells {
    @Override
    public @Nullable String text(String column) {
        Found found = find(column, Pick.WHOLE, List::of);
        return found.known() ? String.join(",", found.texts()) : null;
    }

    @Override
    public Found find(String column, Pick pick, Function<String, List<String>> split) {
        Found found = read(column);
        if (!found.filled()) {
            return reading.rule(column).fallback().map(Found::of).orElse(found);
        }
        return found.pick(pick);
    }

    @Override
    public boolean present(String column) {
        return reading.paths(column).stream().anyMatch(path -> here(path) != null);
    }

    private Found read(String column) {
        List<List<String>> paths = reading.paths(column);
        for (List<String> path : paths) {
            if (reading.withheld(path)) {
                return Found.UNKNOWN;
            }
            List<Tree> here = here(path);
            if (here != null) {
                return Found.of(texts(here));
            }
        }
        return reading.leftOut(paths.get(0));
    }

    private static List<String> texts(List<Tree> trees) {
        List<String> texts = new ArrayList<>(trees.size());
        for (Tree one : trees) {
            if (one.text() != null) {
                texts.add(one.text());
            }
        }
        return texts;
    }

    /** What a path leads to; {@code null} if one of its names occurs nowhere. A number is a place in a list. */
    private @Nullable List<Tree> here(List<String> path) {
        List<Tree> here = List.of(tree);
        for (String name : path) {
            List<Tree> next = name.matches("\\d{1,4}") ? at(here, Integer.parseInt(name)) : below(here, name);
            if (next == null) {
                return null;
            }
            here = next;
        }
        return here;
    }

    private static List<Tree> at(List<Tree> here, int place) {
        return place < here.size() ? List.of(here.get(place)) : List.of();
    }

    private static @Nullable List<Tree> below(List<Tree> here, String name) {
        List<Tree> all = null;
        for (Tree one : here) {
            List<Tree> found = one.at(name);
            if (found != null) {
                all = all == null ? new ArrayList<>() : all;
                all.addAll(found);
            }
        }
        return all == null && here.isEmpty() ? List.of() : all;
    }

    @Override
    public long content() {
        return content(tree);
    }

    private static long content(Tree tree) {
        String text = tree.text();
        long hash = text == null ? 3 : text.hashCode() * 31L ^ (long) text.length() << 40;
        for (var entry : tree.below().entrySet()) {
            long below = entry.getKey().hashCode();
            for (Tree one : entry.getValue()) {
                below = below * 1_000_003 + content(one);
            }
            hash += below * 0x9E3779B97F4A7C15L;
        }
        return hash;
    }
}
