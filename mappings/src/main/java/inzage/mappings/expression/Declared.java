package inzage.mappings.expression;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The names that a path or expression may use besides the columns of its row, and what each stands for.
 *
 * @param typing of the row's own columns
 */
public record Declared(Map<String, Shape> names, Typing typing) {

    /** What a name stands for. */
    public enum Shape {
        TEXT,
        LIST,
        /** Text by name. */
        TABLE,
        ROW,
        ROWS,
        /** A parameter that holds the name of a column. */
        COLUMN_NAME
    }

    public Declared {
        names = Map.copyOf(names);
    }

    public static Declared none() {
        return new Declared(Map.of(), Typing.TEXT);
    }

    /** The same names over rows whose columns are not all text. */
    public Declared typed(Typing other) {
        return new Declared(names, other);
    }

    public Declared with(String name, Shape shape) {
        Map<String, Shape> more = new LinkedHashMap<>(names);
        more.put(name, shape);
        return new Declared(more, typing);
    }

    public Optional<Shape> shape(String name) {
        return Optional.ofNullable(names.get(name));
    }

    public boolean has(String name) {
        return names.containsKey(name);
    }
}
