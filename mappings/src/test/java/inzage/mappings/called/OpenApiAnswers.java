package inzage.mappings.called;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers as an OpenAPI document describes them: every property there is, one element in every list. What is granted is granted;
 * a uuid tells the place where it stands.
 */
final class OpenApiAnswers {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JsonNode document;
    private final BiFunction<String, String, String> texts;

    /** @param texts a value by the name of its property and its format, which may be empty */
    OpenApiAnswers(Path document, BiFunction<String, String, String> texts) {
        this.document = JSON.readTree(document.toFile());
        this.texts = texts;
    }

    /** By the path that gives it, of what {@code GET} answers. */
    Map<String, String> all() {
        Map<String, String> answers = new LinkedHashMap<>();
        document.path("paths").properties().forEach(path -> {
            JsonNode schema = path.getValue()
                    .at("/get/responses/200/content")
                    .path("application/json")
                    .path("schema");
            if (schema.has("$ref")) {
                answers.put(
                        path.getKey(),
                        value(schema, name(schema), "", new HashSet<>()).toString());
            }
        });
        return answers;
    }

    static UUID uuid(String place) {
        return UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8));
    }

    private static String name(JsonNode schema) {
        return schema.path("$ref").asString().replaceFirst(".*/", "");
    }

    private JsonNode value(JsonNode schema, String place, String property, Set<String> around) {
        if (schema.has("$ref")) {
            String name = name(schema);
            Set<String> inner = new HashSet<>(around);
            return inner.add(name)
                    ? value(document.at("/components/schemas").path(name), place, property, inner)
                    : JSON.nullNode();
        }
        return switch (schema.path("type").asString("object")) {
            case "array" -> list(value(schema.path("items"), place, property, around));
            case "boolean" -> JSON.getNodeFactory().booleanNode(true);
            case "integer" -> JSON.getNodeFactory().numberNode(1);
            case "string" -> JSON.getNodeFactory().stringNode(text(schema, place, property));
            default -> object(schema, place, around);
        };
    }

    private static ArrayNode list(JsonNode element) {
        ArrayNode list = JSON.createArrayNode();
        return element.isNull() ? list : list.add(element);
    }

    private ObjectNode object(JsonNode schema, String place, Set<String> around) {
        ObjectNode object = JSON.createObjectNode();
        schema.path("properties")
                .properties()
                .forEach(property -> object.set(
                        property.getKey(),
                        value(property.getValue(), place + "/" + property.getKey(), property.getKey(), around)));
        return object;
    }

    private String text(JsonNode schema, String place, String property) {
        if (schema.has("enum")) {
            return schema.path("enum").get(0).asString();
        }
        String format = schema.path("format").asString("");
        return format.equals("uuid") ? uuid(place).toString() : texts.apply(property, format);
    }

    /** Names in braces stand for anything. */
    static String pattern(String path) {
        return path.lines().map(line -> line.replaceAll("\\{[^}]*}", "[^/]+")).collect(Collectors.joining());
    }
}
