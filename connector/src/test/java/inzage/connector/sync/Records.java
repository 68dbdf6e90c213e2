package inzage.connector.sync;

import inzage.connector.canonical.Absence;
import inzage.connector.canonical.Audience;
import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Group;
import inzage.connector.canonical.Homework;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Lesson;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Result;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Records as a mapping hands them over, of people of our own invention. */
public final class Records {
    public static final String ALL = "all";

    private Records() {}

    public static Mapped student(String key, String familyName, Object... more) {
        return of("student", key, with(Map.of("familyName", familyName), more));
    }

    static Mapped numbered(String key, String number, Object... more) {
        Mapped mapped = student(key, "Vos", more);
        return identified(mapped, Map.of("number", number));
    }

    public static Mapped guardian(String key, String familyName) {
        return of("guardian", key, Map.of("familyName", familyName));
    }

    public static Mapped guardianship(String key, Ref student, Ref guardian, Object... more) {
        return of("guardianship", key, with(Map.of("student", student, "guardian", guardian), more));
    }

    public static Mapped subject(String key, String name) {
        return of("subject", key, Map.of("name", name));
    }

    public static Mapped group(String key, String name, String schoolYear) {
        return of("group", key, Map.of("name", name, "kind", Group.Kind.HOME, "schoolYear", schoolYear));
    }

    public static Mapped member(String key, Ref group, Ref student) {
        return of("groupMember", key, Map.of("group", group, "student", student));
    }

    public static Mapped result(String key, Ref student, String grade, Object... more) {
        return of(
                "result",
                key,
                with(
                        Map.of(
                                "student",
                                student,
                                "subject",
                                Ref.key("wi"),
                                "schoolYear",
                                "2026-2027",
                                "kind",
                                Result.Kind.TEST,
                                "grade",
                                grade,
                                "value",
                                new BigDecimal(grade)),
                        more));
    }

    static Mapped absence(String key, Ref student) {
        return of(
                "absence",
                key,
                Map.of(
                        "student",
                        student,
                        "date",
                        LocalDate.of(2026, 11, 2),
                        "kind",
                        Absence.Kind.SICK,
                        "reasonBy",
                        Absence.ReasonBy.UNKNOWN));
    }

    static Mapped lesson(String key, Object... more) {
        LocalDateTime from = LocalDateTime.of(2026, 11, 2, 8, 30);
        return of(
                "lesson",
                key,
                with(Map.of("from", from, "through", from.plusMinutes(50), "status", Lesson.Status.PLANNED), more));
    }

    static Mapped homework(String key, Object... more) {
        return of(
                "homework",
                key,
                with(
                        Map.of(
                                "due",
                                LocalDate.of(2026, 11, 4),
                                "text",
                                "<p>Opgave 3</p>",
                                "kind",
                                Homework.Kind.HOMEWORK),
                        more));
    }

    static Mapped news(String key, Audience audience) {
        return of(
                "newsItem",
                key,
                Map.of("title", "Studiedag", "date", LocalDate.of(2026, 11, 2), "text", "Vrij.", "audience", audience));
    }

    public static Mapped of(String kind, String key, Map<String, ? extends @Nullable Object> values) {
        Canonical record = Kind.named(kind).orElseThrow().create(values);
        return new Mapped(record, key, Map.of(), false, ALL, Set.of(), new Mapped.Origin(kind + ".csv", 2));
    }

    static Mapped scoped(Mapped mapped, String scope) {
        return new Mapped(
                mapped.record(),
                mapped.key(),
                mapped.identifiers(),
                mapped.withheld(),
                scope,
                mapped.droppable(),
                mapped.origin());
    }

    public static Mapped identified(Mapped mapped, Map<String, String> identifiers) {
        return new Mapped(
                mapped.record(),
                mapped.key(),
                identifiers,
                mapped.withheld(),
                mapped.scope(),
                mapped.droppable(),
                mapped.origin());
    }

    static Mapped droppable(Mapped mapped, String component) {
        return new Mapped(
                mapped.record(),
                mapped.key(),
                mapped.identifiers(),
                mapped.withheld(),
                mapped.scope(),
                Set.of(component),
                mapped.origin());
    }

    public static Mapped withheld(Mapped mapped) {
        return new Mapped(
                mapped.record(),
                mapped.key(),
                mapped.identifiers(),
                true,
                mapped.scope(),
                mapped.droppable(),
                mapped.origin());
    }

    public static Reject reject(String kind, String key, boolean protective) {
        return new Reject(
                Kind.named(kind).orElseThrow(),
                Optional.of(key),
                Optional.empty(),
                Optional.empty(),
                Optional.of("portalAccess"),
                "WORD_UNKNOWN",
                "This word is not known.",
                protective,
                ALL,
                new Mapped.Origin(kind + ".csv", 3));
    }

    /** Of a record about a student, in words that name a value. */
    public static Reject reject(String kind, String key, boolean protective, String student, String value) {
        return new Reject(
                Kind.named(kind).orElseThrow(),
                Optional.of(key),
                Optional.of(Ref.key(student)),
                Optional.empty(),
                Optional.of("title"),
                "WORD_UNKNOWN",
                "The word '" + value + "' is not known.",
                protective,
                ALL,
                new Mapped.Origin(kind + ".csv", 3));
    }

    public static Kind kind(String name) {
        return Kind.named(name).orElseThrow();
    }

    private static Map<String, Object> with(Map<String, Object> values, Object... more) {
        Map<String, Object> all = new HashMap<>(values);
        for (int i = 0; i < more.length; i += 2) {
            all.put((String) more[i], more[i + 1]);
        }
        return all;
    }
}
