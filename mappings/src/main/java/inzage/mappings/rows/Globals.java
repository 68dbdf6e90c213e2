package inzage.mappings.rows;

import inzage.mappings.expression.NamedTexts;
import inzage.mappings.expression.Variables;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What is the same for every row of a run: parameters, tables, {@code let}, {@code run}. Filled while a run is prepared. */
public final class Globals implements Variables {
    private final Map<String, Object> values = new HashMap<>();
    private final Map<String, Map<String, String>> tables = new HashMap<>();
    private final Map<String, String> columns;
    private final String listSeparator;
    private Consumer<String> witness = name -> {};

    /** @param columns names of columns by the parameter that holds them */
    public Globals(Map<String, String> columns, String listSeparator) {
        this.columns = Map.copyOf(columns);
        this.listSeparator = listSeparator;
    }

    /** Tells every name that is looked up from now on. */
    public void tell(Consumer<String> names) {
        witness = names;
    }

    public void text(String name, String value) {
        values.put(name, value);
    }

    public void list(String name, List<String> value) {
        values.put(name, List.copyOf(value));
    }

    public void table(String name, Map<String, String> table) {
        tables.put(name, Map.copyOf(table));
        values.put(name, new NamedTexts(table::get));
    }

    public Map<String, String> table(String name) {
        witness.accept(name);
        return tables.getOrDefault(name, Map.of());
    }

    /** The same, asked on behalf of one set: {@code run.set}; for a row's own variables, those of this row. Made once per set. */
    UnaryOperator<Variables> forSet(String set) {
        Map<String, String> run = new HashMap<>(table("run"));
        run.put("set", set);
        NamedTexts named = new NamedTexts(run::get);
        return rest -> name -> name.equals("run") ? named : rest.variable(name);
    }

    Optional<String> column(String parameter) {
        return Optional.ofNullable(columns.get(parameter));
    }

    List<String> split(String text) {
        return java.util.Arrays.stream(text.split(java.util.regex.Pattern.quote(listSeparator)))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Of a text or a list. */
    public List<String> texts(String name) {
        return found(name, "").texts();
    }

    Found found(String name, String member) {
        Object value = variable(name);
        if (value instanceof NamedTexts) {
            String text = table(name).get(member);
            return text == null ? Found.UNKNOWN : Found.of(text);
        }
        if (value instanceof List<?> list) {
            return Found.of(list.stream().map(Object::toString).toList());
        }
        return value == null ? Found.UNKNOWN : Found.of(value.toString());
    }

    @Override
    public @Nullable Object variable(String name) {
        witness.accept(name);
        return values.get(name);
    }
}
