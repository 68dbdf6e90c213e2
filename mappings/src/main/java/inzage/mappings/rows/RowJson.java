package inzage.mappings.rows;

import inzage.mappings.definition.DocumentFormat;
import inzage.mappings.definition.RowSet.Shape;
import inzage.mappings.document.Tree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Rows as text, for those that must be remembered: the rows a later delta is laid over, and those that a call was made for. */
public final class RowJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Shape EMPTY = shape(true);
    private static final Shape UNKNOWN = shape(false);

    private RowJson() {}

    /** One row with those above it, on one line; the same row always as the same text. */
    public static String write(Row row) {
        return JSON.writeValueAsString(plain(row));
    }

    /** Rows by name, on one line. */
    public static String write(Map<String, Row> rows) {
        return JSON.writeValueAsString(plain(rows));
    }

    /** @param shape of the row's set; of the rows above it, what was written tells */
    static Row read(String json, Shape shape, String file, long line) {
        return row(map(JSON.readValue(json, Map.class)), Optional.of(shape), file, line);
    }

    /** A row whose set is not known any more: what was written tells. */
    static Row read(String json, String file) {
        return row(map(JSON.readValue(json, Map.class)), Optional.empty(), file, 0);
    }

    /** What {@link #write(Map)} wrote. */
    public static Map<String, Row> readAll(String json, String file) {
        return rows(map(JSON.readValue(json, Map.class)), file);
    }

    private static Map<String, Object> plain(Map<String, Row> rows) {
        Map<String, Object> plain = new TreeMap<>();
        rows.forEach((name, row) -> plain.put(name, plain(row)));
        return plain;
    }

    private static Map<String, Object> plain(Row row) {
        Map<String, Object> plain = new LinkedHashMap<>();
        cells(row.cells(), plain);
        if (!row.above().isEmpty()) {
            plain.put("above", plain(row.above()));
        }
        if (!row.scope().isEmpty()) {
            plain.put("scope", row.scope());
        }
        return plain;
    }

    private static void cells(Cells cells, Map<String, Object> plain) {
        if (cells instanceof TreeCells tree) {
            plain.put("tree", plain(tree.tree()));
            plain.put("absentEmpty", tree.reading().absentEmpty());
            Tree granted = tree.reading().granted();
            if (granted != null) {
                plain.put("granted", plain(granted));
            }
        } else if (cells instanceof AddedCells added) {
            cells(added.own(), plain);
            plain.put("added", values(added.added()));
        } else if (cells instanceof NamedCells named) {
            plain.put("values", values(named));
        } else if (cells instanceof FlatCells flat) {
            Map<String, Object> values = new TreeMap<>();
            for (String column : flat.layout().columns()) {
                String text = flat.text(column);
                if (text != null) {
                    values.put(column, List.of(text));
                }
            }
            plain.put("values", values);
        }
    }

    private static Map<String, Object> values(NamedCells named) {
        Map<String, Object> values = new TreeMap<>();
        named.values().forEach((name, found) -> {
            if (found.known()) {
                values.put(name, found.texts());
            }
        });
        return values;
    }

    /** A text alone is a text; else an object, in which the empty name stands for the text. */
    private static Object plain(Tree tree) {
        String text = tree.text();
        if (tree.below().isEmpty() && text != null) {
            return text;
        }
        Map<String, Object> plain = new TreeMap<>();
        tree.below()
                .forEach((name, trees) ->
                        plain.put(name, trees.stream().map(RowJson::plain).toList()));
        if (text != null) {
            plain.put("", List.of(text));
        }
        return plain;
    }

    private static Row row(Map<String, Object> plain, Optional<Shape> shape, String file, long line) {
        Cells cells = cells(plain, shape, file);
        if (plain.get("added") instanceof Map<?, ?> added) {
            cells = new AddedCells(cells, named(map(added), file));
        }
        Map<String, Row> above = plain.get("above") instanceof Map<?, ?> rows ? rows(map(rows), file) : Map.of();
        String scope = plain.get("scope") instanceof String text ? text : "";
        return new Row(cells, line, false, above, scope);
    }

    private static Map<String, Row> rows(Map<String, Object> plain, String file) {
        Map<String, Row> rows = new HashMap<>();
        plain.forEach((name, row) -> rows.put(name, row(map(row), Optional.empty(), file, 0)));
        return Map.copyOf(rows);
    }

    private static Cells cells(Map<String, Object> plain, Optional<Shape> shape, String file) {
        Object tree = plain.get("tree");
        if (tree == null) {
            return named(map(plain.getOrDefault("values", Map.of())), file);
        }
        Shape read = shape.orElse(Boolean.TRUE.equals(plain.get("absentEmpty")) ? EMPTY : UNKNOWN);
        Object granted = plain.get("granted");
        return new TreeCells(file, tree(tree), Reading.kept(read, granted == null ? null : tree(granted)));
    }

    private static NamedCells named(Map<String, Object> plain, String file) {
        Map<String, Found> values = new HashMap<>();
        plain.forEach((name, texts) -> values.put(name, Found.of(texts(texts))));
        return new NamedCells(file, values);
    }

    private static Tree tree(Object plain) {
        if (plain instanceof String text) {
            return Tree.leaf(text);
        }
        @Nullable String text = null;
        Map<String, List<Tree>> below = new HashMap<>();
        for (Map.Entry<String, Object> one : map(plain).entrySet()) {
            if (one.getKey().isEmpty()) {
                text = texts(one.getValue()).get(0);
            } else {
                List<Tree> trees = new ArrayList<>();
                ((List<?>) one.getValue()).forEach(item -> trees.add(tree(item)));
                below.put(one.getKey(), trees);
            }
        }
        return new Tree(text, below);
    }

    private static List<String> texts(Object list) {
        return ((List<?>) list).stream().map(Object::toString).toList();
    }

    private static Map<String, Object> map(Object plain) {
        Map<String, Object> map = new LinkedHashMap<>();
        ((Map<?, ?>) plain).forEach((name, value) -> map.put(String.valueOf(name), value));
        return map;
    }

    private static Shape shape(boolean absentEmpty) {
        return new Shape(DocumentFormat.JSON, absentEmpty, Optional.empty(), Map.of(), false);
    }
}
