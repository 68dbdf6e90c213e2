package inzage.connector.store;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Component;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Ref;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads what {@link CanonicalJson} wrote back into a record. Names it does not know are left aside: a kind may lose one. */
public final class CanonicalJsonReader {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    private static final Map<Class<?>, Function<JsonNode, Object>> SCALARS = Map.ofEntries(
            Map.entry(String.class, JsonNode::asString),
            Map.entry(Ref.class, node -> Ref.parse(node.asString())),
            Map.entry(Integer.class, JsonNode::intValue),
            Map.entry(BigDecimal.class, JsonNode::decimalValue),
            Map.entry(boolean.class, JsonNode::booleanValue),
            Map.entry(LocalDate.class, node -> LocalDate.parse(node.asString())),
            Map.entry(LocalTime.class, node -> LocalTime.parse(node.asString())),
            Map.entry(LocalDateTime.class, node -> LocalDateTime.parse(node.asString())),
            Map.entry(Instant.class, node -> Instant.parse(node.asString())),
            Map.entry(URI.class, node -> URI.create(node.asString())));

    private CanonicalJsonReader() {}

    /** The record that a canonical JSON text stands for. */
    public static Canonical read(Kind kind, String json) {
        JsonNode content = tree(json);
        Map<String, Object> values = new HashMap<>();
        for (Component component : kind.components()) {
            JsonNode node = content.get(component.name());
            if (node != null) {
                values.put(component.name(), value(component, node));
            }
        }
        return kind.create(values);
    }

    /** The text as a tree, to compare two versions field by field. */
    public static JsonNode tree(String json) {
        return MAPPER.readTree(json);
    }

    private static Object value(Component component, JsonNode node) {
        return component.list() ? list(component, node) : value(component.type(), node);
    }

    private static List<Object> list(Component component, JsonNode array) {
        List<Object> elements = new ArrayList<>(array.size());
        array.forEach(node -> elements.add(value(component.element(), node)));
        return elements;
    }

    private static Object value(Class<?> type, JsonNode node) {
        Function<JsonNode, Object> scalar = SCALARS.get(type);
        if (scalar != null) {
            return scalar.apply(node);
        }
        return type.isEnum() ? word(type, node.asString()) : nested(type, node);
    }

    private static Object word(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + type.getSimpleName() + " of that name"));
    }

    private static Object nested(Class<?> type, JsonNode node) {
        List<Component> components = Component.all(type);
        Class<?>[] types = components.stream().map(Component::type).toArray(Class<?>[]::new);
        Object[] values = components.stream()
                .map(component -> optional(component, node.get(component.name())))
                .toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type.getSimpleName(), e);
        }
    }

    private static @Nullable Object optional(Component component, @Nullable JsonNode node) {
        return node == null ? component.orAbsent(null) : value(component, node);
    }
}
