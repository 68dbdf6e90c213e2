package inzage.mappings.load;

import inzage.connector.canonical.Address;
import inzage.connector.canonical.Audience;
import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Component;
import inzage.connector.canonical.Group;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Student;
import inzage.mappings.definition.MapBlock.FieldRule;
import inzage.mappings.definition.Value;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Mistakes;
import inzage.mappings.yaml.Nearest;
import inzage.mappings.yaml.Node;
import inzage.mappings.yaml.Place;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one field: a component of the kind, or a part of one as in {@code address.street}, {@code audience.groups} and {@code student.number}. */
final class FieldReader {
    private static final Map<String, Class<? extends Canonical>> AUDIENCE =
            Map.of("groups", Group.class, "student", Student.class);

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
            value.ref().ifPresent(by -> Identifiers.check(target(component, part, at), by, at));
            refuseDrop(component, value, at);
            if (!component.reference() || value.ref().isPresent() || !part.isEmpty()) {
                BlockReader.refuseEckid(value, at);
            }
            refuseHtml(component, value, at);
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
            Identifiers.check(target(component, part, at), part, at);
        } else if (component.type() == Audience.class) {
            int dot = part.indexOf('.');
            Kind target = target(component, part, at);
            if (dot >= 0) {
                Identifiers.check(target, part.substring(dot + 1), at);
            }
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

    private static Kind target(Component component, String part, Place at) {
        if (component.type() == Audience.class) {
            String whom = part.replaceFirst("\\..*", "");
            return Optional.ofNullable(AUDIENCE.get(whom))
                    .map(Kind::of)
                    .orElseThrow(() -> new DefinitionError(
                            at, "an audience has no '" + whom + "'" + Nearest.choice(whom, AUDIENCE.keySet())));
        }
        return component
                .target()
                .map(Kind::of)
                .orElseThrow(() -> new DefinitionError(at, "'" + component.name() + "' is no reference"));
    }

    /** Without one of those it is for, a record would be for others. */
    private static void refuseDrop(Component component, Value value, Place at) {
        boolean forWhom = component.type() == Audience.class || component.recipient() && !component.list();
        if (forWhom && value.unresolved() == Value.Unresolved.DROP) {
            throw new DefinitionError(at, "'" + component.name() + "' says for whom a record is; it cannot be dropped");
        }
    }

    private static void refuseHtml(Component component, Value value, Place at) {
        if (value.as().filter(Value.Simple.HTML::equals).isPresent() && component.element() != String.class) {
            throw new DefinitionError(at, "'as: html' is for fields of text, not for '" + component.name() + "'");
        }
    }

    /** A kind's mandatory fields must be mapped: a block without them would only make rejects. */
    void refuseMissing(List<FieldRule> rules, Place at, Mistakes mistakes) {
        for (Component component : kind.components()) {
            boolean mapped = rules.stream()
                    .filter(rule -> rule.component().equals(component))
                    .anyMatch(rule -> rule.part().isEmpty() || component.reference());
            if (component.mandatory() && !mapped) {
                mistakes.add(at, "field '" + component.name() + "' of " + kind + " is mandatory and not mapped");
            }
        }
    }
}
