package inzage.mappings.engine;

import inzage.connector.canonical.Address;
import inzage.mappings.convert.Conversion;
import inzage.mappings.convert.Outcome;
import inzage.mappings.convert.Outcome.Good;
import inzage.mappings.convert.Outcome.Wrong;
import inzage.mappings.convert.Problem;
import inzage.mappings.definition.MapBlock;
import inzage.mappings.definition.MapBlock.FieldRule;
import inzage.mappings.definition.Value;
import inzage.mappings.rows.Found;
import inzage.mappings.rows.Scope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a record from a row. */
final class FieldValues {
    private final MapBlock block;
    private final Conversion conversion;

    FieldValues(MapBlock block, Conversion conversion) {
        this.block = block;
        this.conversion = conversion;
    }

    /** Of several rules for one field, as {@code student} and {@code student.number}, the first that finds a value counts. */
    void read(Scope scope, Map<String, @Nullable Object> values, List<Problem> problems) {
        Map<String, String> address = new HashMap<>();
        for (FieldRule rule : block.fields()) {
            String name = rule.component().name();
            if (rule.component().type() == Address.class) {
                address(rule, scope, address);
            } else if (values.get(name) == null || emptyList(values.get(name))) {
                value(rule, scope, values, problems);
            }
        }
        if (!address.isEmpty()) {
            values.put("address", AddressParts.of(address));
        }
    }

    private void value(FieldRule rule, Scope scope, Map<String, @Nullable Object> values, List<Problem> problems) {
        String name = rule.component().name();
        Found found = Sources.find(rule.value(), scope, false).orElse(Found.UNKNOWN);
        Outcome outcome = conversion.field(rule, found);
        if (outcome instanceof Good good) {
            values.put(name, good.value());
        } else if (outcome instanceof Wrong wrong) {
            problems.add(Problem.of(block.kind(), name, wrong.code(), wrong.message()));
        } else if (outcome instanceof Outcome.Empty && rule.component().list()) {
            values.put(name, List.of());
        }
    }

    private static boolean emptyList(@Nullable Object value) {
        return value instanceof List<?> list && list.isEmpty();
    }

    private void address(FieldRule rule, Scope scope, Map<String, String> address) {
        if (rule.value().from() instanceof Value.Written written) {
            address.putAll(AddressParts.read(written.template(), scope));
            return;
        }
        Found found = Sources.find(rule.value(), scope, false).orElse(Found.UNKNOWN);
        if (conversion.field(rule, found) instanceof Good good) {
            address.put(rule.part(), good.value().toString());
        }
    }
}
