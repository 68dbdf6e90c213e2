package inzage.mappings.load;

import inzage.connector.canonical.Address;
import inzage.connector.canonical.Component;
import inzage.connector.canonical.Kind;
import inzage.mappings.definition.MapBlock.FieldRule;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Mistakes;
import inzage.mappings.yaml.Nearest;
import inzage.mappings.yaml.Node;
import inzage.mappings.yaml.Place;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads one field: a component of the kind, or a part of one as in {@code address.street} and {@code student.number}. */
final class FieldReader {
    private final Kind kind;
    private final ValueReader values;

    FieldReader(Kind kind, ValueReader values) {
        this.kind = kind;
        this.values = values;
    }

    Optional<FieldRule> read(String name, Node node, Place at) {
        int dot = name.indexOf('.');
        Component component = component(dot < 0 ? name : name.substring(0, dot), at);
        String part = dot < 0 ? "" : name.substring(dot + 1);
        checkPart(component, part, at);
        return values.read(node).map(value -> {
            value.ref().ifPresent(by -> checkReference(component, by, at));
            return new FieldRule(component, part, value);
        });
    }

    private Component component(String name, Place at) {
        return kind.component(name).orElseThrow(() -> {
            List<String> known = kind.components().stream().map(Component::name).toList();
            return new DefinitionError(at, kind + " has no field '" + name + "'" + Nearest.choice(name, known));
        });
    }

    private static void checkPart(Component component, String part, Place at) {
        if (part.isEmpty()) {
            return;
        }
        if (component.reference()) {
            checkReference(component, part, at);
        } else if (component.type() == Address.class) {
            List<String> parts = Arrays.stream(Address.class.getRecordComponents())
                    .map(RecordComponent::getName)
                    .toList();
            if (!parts.contains(part)) {
                throw new DefinitionError(at, "an address has no '" + part + "'" + Nearest.choice(part, parts));
            }
        } else {
            throw new DefinitionError(at, "'" + component.name() + "' has no parts");
        }
    }

    private static void checkReference(Component component, String by, Place at) {
        Kind target = component
                .target()
                .map(Kind::of)
                .orElseThrow(() -> new DefinitionError(at, "'" + component.name() + "' is no reference"));
        Identifiers.check(target, by, at);
    }

    /** A kind's mandatory fields must be mapped: a block without them would only make rejects. */
    void refuseMissing(List<FieldRule> rules, Place at, Mistakes mistakes) {
        for (Component component : kind.components()) {
            boolean mapped = rules.stream().anyMatch(rule -> rule.component().equals(component));
            if (component.mandatory() && !mapped) {
                mistakes.add(at, "field '" + component.name() + "' of " + kind + " is mandatory and not mapped");
            }
        }
    }
}
