package inzage.mappings.engine;

import inzage.connector.canonical.Address;
import inzage.connector.canonical.Audience;
import inzage.connector.canonical.Component;
import inzage.mappings.convert.Audiences;
import inzage.mappings.convert.Conversion;
import inzage.mappings.convert.Outcome;
import inzage.mappings.convert.Outcome.Good;
import inzage.mappings.convert.Outcome.Wrong;
import inzage.mappings.convert.Problem;
import inzage.mappings.definition.MapBlock;
import inzage.mappings.definition.MapBlock.FieldRule;
import inzage.mappings.definition.Value;
import inzage.mappings.rows.Scope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a record from a row. */
final class FieldValues {
    private final MapBlock block;
    private final List<FieldReading> readings;

    FieldValues(MapBlock block, Conversion conversion) {
        this.block = block;
        this.readings = block.fields().stream()
                .map(rule -> new FieldReading(rule, conversion, sole(rule, block.fields())))
                .toList();
    }

    private static boolean sole(FieldRule rule, List<FieldRule> all) {
        return all.stream()
                        .filter(other -> other.component().equals(rule.component()))
                        .count()
                == 1;
    }

    /** Of several rules for one field, as {@code student} and {@code student.number}, the first that finds a value counts. */
    void read(Scope scope, Map<String, @Nullable Object> values, List<Problem> problems) {
        Map<String, String> address = new HashMap<>();
        Audiences audience = new Audiences();
        for (FieldReading reading : readings) {
            FieldRule rule = reading.rule();
            String name = rule.component().name();
            if (rule.component().type() == Address.class) {
                address(reading, scope, address);
            } else if (rule.component().type() == Audience.class) {
                audience.add(rule.part(), reading.outcome(scope));
            } else if (reading.sole() || values.get(name) == null || emptyList(values.get(name))) {
                value(reading, scope, values, problems);
            }
        }
        if (!address.isEmpty()) {
            values.put("address", AddressParts.of(address));
        }
        take(audience.made(), "audience", values, problems);
    }

    private void value(
            FieldReading reading, Scope scope, Map<String, @Nullable Object> values, List<Problem> problems) {
        Component component = reading.rule().component();
        String name = component.name();
        Outcome outcome = reading.outcome(scope);
        take(outcome, name, values, problems);
        if (outcome instanceof Outcome.Empty && component.list()) {
            values.put(name, List.of());
        }
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

    private void address(FieldReading reading, Scope scope, Map<String, String> address) {
        FieldRule rule = reading.rule();
        if (rule.value().from() instanceof Value.Written written) {
            address.putAll(AddressParts.read(written.template(), scope));
            return;
        }
        if (reading.outcome(scope) instanceof Good good) {
            address.put(rule.part(), good.value().toString());
        }
    }
}
