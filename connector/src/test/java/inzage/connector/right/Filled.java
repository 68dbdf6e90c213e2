package inzage.connector.right;

import inzage.connector.canonical.Address;
import inzage.connector.canonical.Audience;
import inzage.connector.canonical.Component;
import inzage.connector.canonical.Content;
import inzage.connector.canonical.Guardian;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Student;
import inzage.connector.canonical.Ynu;
import inzage.connector.sync.Mapped;
import inzage.connector.sync.Records;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record of every kind about one student, with a word of theirs in every text and in every key.
 *
 * @param word that stands for nobody else
 */
public record Filled(String word) {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    /** All that a source knows of the student and of the guardian. */
    public List<Mapped> all() {
        return Kind.all().stream().filter(kind -> !shared(kind)).map(this::one).toList();
    }

    /** What is the whole school's. */
    public static List<Mapped> shared() {
        Filled school = new Filled("school");
        return Kind.all().stream().filter(Filled::shared).map(school::one).toList();
    }

    public String key(Class<?> kind) {
        return word + "-" + kind.getSimpleName();
    }

    /** The same under its number too. */
    private Mapped one(Kind kind) {
        Mapped record = Records.of(kind.name(), key(kind.type()), values(kind));
        return kind.type() == Student.class || kind.type() == Guardian.class
                ? Records.identified(record, Map.of("number", word + "-number-" + kind.name()))
                : record;
    }

    private static boolean shared(Kind kind) {
        return List.of("school", "site", "schoolYear", "staffMember", "subject", "group")
                .contains(kind.name());
    }

    private Map<String, @Nullable Object> values(Kind kind) {
        Map<String, @Nullable Object> values = new HashMap<>();
        kind.components().forEach(component -> values.put(component.name(), value(component)));
        if (values.get("content") != null) {
            values.put("mediaType", "text/plain");
        }
        return values;
    }

    private @Nullable Object value(Component component) {
        if (component.reference()) {
            Ref ref = reference(component.target().orElseThrow());
            return component.list() ? List.of(ref) : ref;
        }
        if (component.list()) {
            return component.element() == String.class ? List.of(text(component)) : List.of();
        }
        return single(component);
    }

    private @Nullable Object single(Component component) {
        Class<?> type = component.type();
        if (type.isEnum()) {
            return type == Ynu.class ? Ynu.YES : type.getEnumConstants()[0];
        }
        return Map.<Class<?>, Object>ofEntries(
                        Map.entry(String.class, text(component)),
                        Map.entry(LocalDate.class, component.name().equals("birthDate") ? DAY.minusYears(15) : DAY),
                        Map.entry(LocalDateTime.class, moment(component)),
                        Map.entry(LocalTime.class, LocalTime.NOON),
                        Map.entry(Instant.class, Instant.parse("2026-11-02T10:00:00Z")),
                        Map.entry(BigDecimal.class, new BigDecimal("7")),
                        Map.entry(Integer.class, 1),
                        Map.entry(boolean.class, false),
                        Map.entry(Address.class, address()),
                        Map.entry(Audience.class, Audience.ofStudent(reference(Student.class))),
                        Map.entry(Content.class, Content.of(word.getBytes(StandardCharsets.UTF_8))))
                .get(type);
    }

    private Address address() {
        return new Address(word + "-street", "1", null, "1234 AB", word + "-city", "NL");
    }

    private String text(Component component) {
        return component.pattern() == null ? word + "-" + component.name() : "2026-2027";
    }

    private static LocalDateTime moment(Component component) {
        return component.name().equals("through") ? DAY.atTime(9, 20) : DAY.atTime(8, 30);
    }

    private Ref reference(Class<?> target) {
        return Ref.key(
                shared(Kind.all().stream()
                                .filter(kind -> kind.type().equals(target))
                                .findFirst()
                                .orElseThrow())
                        ? new Filled("school").key(target)
                        : key(target));
    }
}
