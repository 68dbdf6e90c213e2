package inzage.mappings.engine;

import inzage.connector.canonical.Address;
import inzage.connector.canonical.Audience;
import inzage.mappings.convert.Audiences;
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
        Audiences audience = new Audiences();
        for (FieldRule rule : block.fields()) {
            String name = rule.component().name();
            if (rule.component().type() == Address.class) {
                address(rule, scope, address);
            } else if (rule.component().type() == Audience.class) {
                audience.add(rule.part(), outcome(rule, scope));
            } else if (values.get(name) == null || emptyList(values.get(name))) {
                value(rule, scope, values, problems);
            }
        }
        if (!address.isEmpty()) {
            values.put("address", AddressParts.of(address));
        }
        take(audience.made(), "audience", values, problems);
    }

    private void value(FieldRule rule, Scope scope, Map<String, @Nullable Object> values, List<Problem> problems) {
        String name = rule.component().name();
        Outcome outcome = outcome(rule, scope);
        take(outcome, name, values, problems);
        if (outcome instanceof Outcome.Empty && rule.component().list()) {
            values.put(name, List.of());
        }
    }

    private Outcome outcome(FieldRule rule, Scope scope) {
        return conversion.field(rule, Sources.find(rule.value(), scope, false).orElse(Found.UNKNOWN));
    }

    private void take(Outcome outcome, String name, Map<String, @Nullable Object> values, List<Problem> problems) {
        if (outcome instanceof Good good) {
            values.put(name, good.value());
        } else if (outcome instanceof Wrong wrong) {
            problems.add(Problem.of(block.kind(), name, wrong.code(), wrong.message()));
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
        if (outcome(rule, scope) instanceof Good good) {
            address.put(rule.part(), good.value().toString());
        }
    }
}
