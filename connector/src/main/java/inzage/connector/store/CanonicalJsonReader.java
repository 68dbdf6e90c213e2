package inzage.connector.store;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Component;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Ref;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
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
    private static final Map<Class<?>, Function<JsonNode, Object>> SCALARS = Map.of(
            String.class,
            JsonNode::asString,
            Ref.class,
            node -> Ref.parse(node.asString()),
            Integer.class,
            JsonNode::intValue,
            BigDecimal.class,
            JsonNode::decimalValue,
            boolean.class,
            JsonNode::booleanValue,
            LocalDate.class,
            node -> LocalDate.parse(node.asString()),
            LocalTime.class,
            node -> LocalTime.parse(node.asString()),
            Instant.class,
            node -> Instant.parse(node.asString()));

    private CanonicalJsonReader() {}

    /** The record that a canonical JSON text stands for. */
    public static Canonical read(Kind kind, String json) {
        JsonNode content = tree(json);
        Map<String, Object> values = new HashMap<>();
        for (Component component : kind.components()) {
            JsonNode node = content.get(component.name());
            if (node != null) {
                values.put(component.name(), component.list() ? list(component, node) : value(component.type(), node));
            }
        }
        return kind.create(values);
    }

    /** The text as a tree, to compare two versions field by field. */
    public static JsonNode tree(String json) {
        return MAPPER.readTree(json);
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
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(component -> optional(component, node.get(component.getName())))
                .toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type.getSimpleName(), e);
        }
    }

    private static @Nullable Object optional(RecordComponent component, @Nullable JsonNode node) {
        return node == null ? null : value(component.getType(), node);
    }
}
