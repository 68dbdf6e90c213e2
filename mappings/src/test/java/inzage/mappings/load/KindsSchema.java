package inzage.mappings.load;

import inzage.connector.canonical.Address;
import inzage.connector.canonical.Audience;
import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Component;
import inzage.connector.canonical.Group;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Student;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The part of the definition's schema that the kinds say: which blocks {@code map} can have, and which fields those. */
final class KindsSchema {
    private static final Map<String, Object> VALUE = Map.of("$ref", "#/$defs/value");
    private static final List<String> IDENTIFIERS =
            List.of("brin", "number", "username", "code", "email", "name", "external");

    private KindsSchema() {}

    static Map<String, Object> map() {
        Map<String, Object> blocks = new LinkedHashMap<>();
        Kind.all().forEach(kind -> blocks.put("^" + kind + "( .+)?$", block(kind)));
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("description", "What the rows mean: a kind of record, or a kind and a name of the block's own.");
        map.put("type", "object");
        map.put("patternProperties", blocks);
        map.put("additionalProperties", false);
        return map;
    }

    private static Map<String, Object> block(Kind kind) {
        List<String> fields = kind.components().stream()
                .flatMap(component -> Stream.concat(Stream.of(component.name()), parts(component)))
                .toList();
        List<String> settable = kind.components().stream()
                .filter(component -> !component.reference() && !component.list())
                .map(Component::name)
                .toList();
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("identifiers", only(identifiers(kind)));
        parts.put("missing", only(settable));
        parts.put("fields", only(fields));
        Map<String, Object> block = new LinkedHashMap<>();
        block.put("$ref", "#/$defs/block");
        block.put("properties", parts);
        List<Object> mandatory = mandatory(kind);
        if (!mandatory.isEmpty()) {
            block.put("if", Map.of("not", Map.of("required", List.of("like"))));
            block.put("then", Map.of("properties", Map.of("fields", Map.of("allOf", mandatory))));
        }
        return block;
    }

    /** A block that is like another may have them from there. */
    private static List<Object> mandatory(Kind kind) {
        return kind.components().stream()
                .filter(Component::mandatory)
                .map(component -> {
                    Stream<String> parts = component.reference() ? parts(component) : Stream.empty();
                    return (Object) Map.of(
                            "anyOf",
                            Stream.concat(Stream.of(component.name()), parts)
                                    .map(name -> Map.of("required", List.of(name)))
                                    .toList());
                })
                .toList();
    }

    private static Stream<String> parts(Component component) {
        Stream<String> parts = component.reference()
                ? identifiers(component.target().orElseThrow())
                : component.type() == Address.class
                        ? Component.all(Address.class).stream().map(Component::name)
                        : component.type() == Audience.class ? audience() : Stream.empty();
        return parts.map(part -> component.name() + "." + part);
    }

    private static Stream<String> audience() {
        return Stream.of(
                        Stream.of("groups", "student"),
                        identifiers(Group.class).map(name -> "groups." + name),
                        identifiers(Student.class).map(name -> "student." + name))
                .flatMap(names -> names);
    }

    private static Stream<String> identifiers(Class<? extends Canonical> target) {
        return identifiers(Kind.of(target)).stream();
    }

    /** Those that the reader takes. */
    private static List<String> identifiers(Kind kind) {
        return IDENTIFIERS.stream().filter(name -> taken(kind, name)).toList();
    }

    private static boolean taken(Kind kind, String name) {
        try {
            Identifiers.check(kind, name, new Place("schema", 1, 1));
            return true;
        } catch (DefinitionError e) {
            return false;
        }
    }

    private static Map<String, Object> only(List<String> names) {
        Map<String, Object> properties = new LinkedHashMap<>();
        names.forEach(name -> properties.put(name, VALUE));
        Map<String, Object> only = new LinkedHashMap<>();
        only.put("properties", properties);
        only.put("additionalProperties", false);
        return only;
    }
}
