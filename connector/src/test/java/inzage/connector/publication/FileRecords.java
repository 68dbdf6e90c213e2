package inzage.connector.publication;

import static inzage.connector.sync.Records.student;

import inzage.connector.canonical.Absence;
import inzage.connector.canonical.Audience;
import inzage.connector.canonical.Content;
import inzage.connector.canonical.Group;
import inzage.connector.canonical.Lesson;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.StandardTest;
import inzage.connector.canonical.Ynu;
import inzage.connector.sync.Mapped;
import inzage.connector.sync.Records;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Records of a child's file as a source delivers them. */
final class FileRecords {
    static final Ref CHILD = Ref.key("s1");

    private FileRecords() {}

    static Mapped classmate(String key, Ynu secret) {
        return student(
                key, "Mus", "birthDate", LocalDate.parse("2012-05-04"), "attending", Ynu.YES, "secretAddress", secret);
    }

    static Mapped group(String key) {
        return Records.of(
                "group",
                key,
                Map.of("name", key, "kind", Group.Kind.HOME, "schoolYear", "2026-2027", "mentors", List.of()));
    }

    static Map<String, Object> in(String student) {
        return Map.of("group", Ref.key("g1"), "student", Ref.key(student));
    }

    static Mapped note(String key, Object... more) {
        return of(
                "note", key, more, "category", "gesprek", "date", LocalDate.parse("2026-10-20"), "text", "Gaat goed.");
    }

    static Mapped plan(String key) {
        return of("supportPlan", key, new Object[0], "title", "Lezen", "from", LocalDate.parse("2026-10-20"));
    }

    /** Its title looks like the bytes that are left out of a list. */
    static Mapped report(String key, Ynu locked, String visibleFrom) {
        return of(
                "report",
                key,
                new Object[0],
                "schoolYear",
                "2026-2027",
                "title",
                "\"content\":{\"base64\":\"AA==\"},",
                "locked",
                locked,
                "visibleFrom",
                Instant.parse(visibleFrom),
                "mediaType",
                "application/pdf",
                "content",
                Content.of(new byte[] {1, 2, 3}));
    }

    static Mapped test(String key) {
        return of(
                "standardTest",
                key,
                new Object[0],
                "test",
                "Lezen",
                "takenOn",
                LocalDate.parse("2026-10-20"),
                "scale",
                StandardTest.Scale.ROMAN);
    }

    static Mapped incident(String key) {
        return of("incident", key, new Object[0], "at", Instant.parse("2026-10-20T09:00:00Z"), "kind", "uitgestuurd");
    }

    static Mapped medical(String key) {
        return of("medical", key, new Object[0], "allergies", "noten");
    }

    static Mapped absence(String key, int hour, Object... more) {
        return of(
                "absence",
                key,
                more,
                "date",
                LocalDate.parse("2026-10-29"),
                "fromHour",
                hour,
                "kind",
                Absence.Kind.SICK,
                "reasonBy",
                Absence.ReasonBy.GUARDIAN);
    }

    static Mapped lesson(String key, int hour, Object... more) {
        LocalDateTime from = LocalDate.parse("2026-10-29").atTime(7 + hour, 30);
        Map<String, Object> values = new HashMap<>(Map.of(
                "from",
                from,
                "through",
                from.plusMinutes(50),
                "fromHour",
                hour,
                "students",
                List.of(CHILD),
                "status",
                Lesson.Status.PLANNED,
                "attendanceRegistered",
                Ynu.YES));
        put(values, more);
        return Records.of("lesson", key, values);
    }

    static Mapped news(String key, Audience audience, String publishFrom) {
        return Records.of(
                "newsItem",
                key,
                Map.of(
                        "title",
                        "Studiedag",
                        "date",
                        LocalDate.parse("2026-10-20"),
                        "text",
                        "Vrij",
                        "publishFrom",
                        LocalDate.parse(publishFrom),
                        "audience",
                        audience));
    }

    static Mapped activity(String key, Audience audience) {
        return Records.of(
                "activity",
                key,
                Map.of("title", "Sportdag", "from", LocalDateTime.parse("2026-11-05T10:00"), "audience", audience));
    }

    static Mapped document(String key, Audience audience) {
        return Records.of(
                "document",
                key,
                Map.of(
                        "title",
                        "Gids",
                        "mediaType",
                        "application/pdf",
                        "content",
                        Content.of(new byte[] {1, 2, 3}),
                        "publishFrom",
                        LocalDate.parse("2026-10-20"),
                        "audience",
                        audience));
    }

    private static Mapped of(String kind, String key, Object[] more, Object... pairs) {
        Map<String, Object> values = new HashMap<>(Map.of("student", CHILD));
        put(values, pairs);
        put(values, more);
        return Records.of(kind, key, values);
    }

    private static void put(Map<String, Object> values, Object... pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            values.put((String) pairs[i], pairs[i + 1]);
        }
    }
}
