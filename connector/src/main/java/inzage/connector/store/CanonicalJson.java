package inzage.connector.store;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Component;
import inzage.connector.canonical.ComponentValues;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Ref;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes the one JSON text that stands for a record's content: names sorted, what is absent left out, no white space. Hash,
 * comparison, history and export use these bytes, so they are written by hand: no library's next version may change them. A
 * component that is added to a kind later and is absent changes no text.
 */
public final class CanonicalJson {
    private static final Map<Kind, List<Member>> MEMBERS =
            Kind.all().stream().collect(Collectors.toUnmodifiableMap(kind -> kind, CanonicalJson::members));

    private CanonicalJson() {}

    /** The canonical JSON of a record. */
    public static String write(Canonical record) {
        return write(ComponentValues.of(record));
    }

    /** The canonical JSON of a record with these values. */
    public static String write(ComponentValues values) {
        StringBuilder json = new StringBuilder(512).append('{');
        for (Member member : MEMBERS.getOrDefault(values.kind(), List.of())) {
            Object value = values.get(member.place());
            if (value != null && !value.equals(member.absent())) {
                json.append(json.length() > 1 ? "," : "").append(member.name());
                value(json, value);
            }
        }
        return json.append('}').toString();
    }

    private static List<Member> members(Kind kind) {
        List<Component> components = kind.components();
        return IntStream.range(0, components.size())
                .mapToObj(place -> Member.of(place, components.get(place)))
                .sorted(Comparator.comparing(Member::name))
                .toList();
    }

    /**
     * How a component is written.
     *
     * @param name in quotes, with a colon
     * @param absent what stands for an absent value
     */
    private record Member(int place, String name, @Nullable Object absent) {
        static Member of(int place, Component component) {
            return new Member(place, '"' + component.name() + "\":", component.orAbsent(null));
        }
    }

    private static void member(StringBuilder json, String name, Object value) {
        if (json.charAt(json.length() - 1) != '{') {
            json.append(',');
        }
        text(json, name);
        json.append(':');
        value(json, value);
    }

    private static void value(StringBuilder json, Object value) {
        if (value instanceof String text) {
            text(json, text);
        } else if (value instanceof BigDecimal decimal) {
            json.append(decimal.toPlainString());
        } else if (value instanceof Integer || value instanceof Boolean) {
            json.append(value);
        } else if (value instanceof Enum<?> || value instanceof Temporal) {
            json.append('"')
                    .append(value instanceof Enum<?> word ? word.name() : value)
                    .append('"');
        } else if (value instanceof Ref ref) {
            reference(json, ref);
        } else if (value instanceof List<?> list) {
            elements(json, list);
        } else if (value instanceof Record nested) {
            nested(json, nested);
        } else {
            text(json, value.toString());
        }
    }

    /** A record id needs no look at its characters. */
    private static void reference(StringBuilder json, Ref ref) {
        if (ref.resolved()) {
            json.append('"').append(ref.by()).append(':').append(ref.value()).append('"');
        } else {
            text(json, ref.text());
        }
    }

    private static void elements(StringBuilder json, List<?> list) {
        json.append('[');
        String separator = "";
        for (Object element : list) {
            json.append(separator);
            value(json, Objects.requireNonNull(element));
            separator = ",";
        }
        json.append(']');
    }

    private static void nested(StringBuilder json, Record nested) {
        json.append('{');
        Arrays.stream(nested.getClass().getRecordComponents())
                .sorted(Comparator.comparing(RecordComponent::getName))
                .forEach(component -> {
                    Object value = read(component, nested);
                    if (value != null && !List.of().equals(value)) {
                        member(json, component.getName(), value);
                    }
                });
        json.append('}');
    }

    private static @Nullable Object read(RecordComponent component, Record nested) {
        try {
            return component.getAccessor().invoke(nested);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("component " + component.getName(), e);
        }
    }

    private static void text(StringBuilder json, String text) {
        json.append('"');
        if (plain(text)) {
            json.append(text).append('"');
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }

    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                return false;
            }
        }
        return true;
    }
}
