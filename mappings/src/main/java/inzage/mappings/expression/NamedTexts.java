package inzage.mappings.expression;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A row or table as an expression sees it: a name it lacks is the empty text, and only {@code in} tells the difference. */
public final class NamedTexts extends AbstractMap<String, Object> {
    private final Function<String, @Nullable String> lookup;

    public NamedTexts(Function<String, @Nullable String> lookup) {
        this.lookup = lookup;
    }

    boolean lists(Object name) {
        return lookup.apply(name.toString()) != null;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return name != null;
    }

    @Override
    public Object get(@Nullable Object name) {
        String text = name == null ? null : lookup.apply(name.toString());
        return text == null ? "" : text;
    }

    /** Nothing loops over the columns of a row. */
    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        return Set.of();
    }
}
