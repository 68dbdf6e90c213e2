package inzage.mappings.engine;

import inzage.mappings.convert.Conversion;
import inzage.mappings.convert.Outcome;
import inzage.mappings.convert.Remembered;
import inzage.mappings.definition.MapBlock.FieldRule;
import inzage.mappings.definition.Path;
import inzage.mappings.definition.Value;
import inzage.mappings.rows.Found;
import inzage.mappings.rows.Row;
import inzage.mappings.rows.Scope;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads one field from rows. What is made of one column of a table is remembered by its text: most columns repeat themselves. */
final class FieldReading {
    private final FieldRule rule;
    private final boolean sole;
    private final Conversion conversion;
    private final @Nullable String column;
    private final Function<String, Outcome> remembered;
    private final Outcome unknown;

    /** @param sole whether no other rule is for the same field */
    FieldReading(FieldRule rule, Conversion conversion, boolean sole) {
        this.rule = rule;
        this.sole = sole;
        this.conversion = conversion;
        this.column = column(rule.value());
        this.remembered = new Remembered(text -> conversion.field(rule, Found.of(text)));
        this.unknown = conversion.field(rule, Found.UNKNOWN);
    }

    FieldRule rule() {
        return rule;
    }

    boolean sole() {
        return sole;
    }

    Outcome outcome(Scope scope) {
        Row row = scope.row();
        if (column == null || !row.flat()) {
            return conversion.field(
                    rule, Sources.find(rule.value(), scope, false).orElse(Found.UNKNOWN));
        }
        String text = row.text(column);
        return text == null ? unknown : remembered.apply(text);
    }

    /** The one column that the value is made of, if it is made of the whole of one. */
    private static @Nullable String column(Value value) {
        if (value.from() instanceof Value.First first && first.paths().size() == 1) {
            Path path = first.paths().get(0);
            boolean whole = path.root() == Path.Root.COLUMN
                    && !path.byParameter()
                    && !path.pick().split();
            return whole ? path.column() : null;
        }
        return null;
    }
}
