package inzage.config.queries;

import inzage.connector.canonical.Absence;
import inzage.connector.canonical.Activity;
import inzage.connector.canonical.Audience;
import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Content;
import inzage.connector.canonical.Document;
import inzage.connector.canonical.Enrolment;
import inzage.connector.canonical.Group;
import inzage.connector.canonical.GroupMember;
import inzage.connector.canonical.Guardian;
import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.Homework;
import inzage.connector.canonical.Incident;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Lesson;
import inzage.connector.canonical.Medical;
import inzage.connector.canonical.NewsItem;
import inzage.connector.canonical.Note;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Report;
import inzage.connector.canonical.Result;
import inzage.connector.canonical.School;
import inzage.connector.canonical.SchoolYear;
import inzage.connector.canonical.Site;
import inzage.connector.canonical.StaffMember;
import inzage.connector.canonical.StandardTest;
import inzage.connector.canonical.Student;
import inzage.connector.canonical.Subject;
import inzage.connector.canonical.SupportPlan;
import inzage.connector.canonical.Ynu;
import inzage.connector.store.RecordChange;
import inzage.connector.store.RecordRow;
import inzage.connector.store.RecordWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcOperations;

/** Writes what the administration of a family's school would have delivered: something of every kind. */
final class FamilyRecords {
    private static final Instant APPLIED = Instant.parse("2026-09-01T06:00:00Z");
    private static final String YEAR = "2026-2027";
    private static final Content TEXT = Content.of("inhoud".getBytes(StandardCharsets.UTF_8));

    private final Family family;
    private final LocalDate today;
    private final RecordWriter writer;
    private final Map<String, RecordId> first = new HashMap<>();
    private int written;

    FamilyRecords(Family family, LocalDate today, JdbcOperations jdbc) {
        this.family = family;
        this.today = today;
        writer = new RecordWriter(jdbc, family.school(), "administration", 1, APPLIED);
    }

    /** One record of each kind, to be asked for by its id; of a child's kinds, one of the first child. */
    Map<String, RecordId> write() {
        ofSchool();
        for (int child = 0; child < family.children(); child++) {
            child(child);
            for (int i = 0; i < family.records(); i++) {
                file(child, i);
            }
        }
        writer.flush();
        return first;
    }

    private void ofSchool() {
        write(1, School.class, Map.of("name", "School", "timeZone", "Europe/Amsterdam", "locale", "nl"));
        LocalDate from = LocalDate.parse("2026-08-01");
        write(3, SchoolYear.class, Map.of("name", YEAR, "from", from, "through", from.plusDays(364)));
        write(4, Site.class, Map.of("name", "Noord"));
        write(2, Guardian.class, Map.of("familyName", "Specht"));
        for (int i = 0; i < family.records(); i++) {
            write(1000 + i, Subject.class, Map.of("name", "Vak " + i));
            write(2000 + i, StaffMember.class, Map.of("familyName", "Berg " + i, "code", "B" + i));
            published(3000 + 3 * i);
        }
        for (int child = 0; child < family.children(); child++) {
            Map<String, Object> group = Map.of("name", "2" + child, "kind", Group.Kind.HOME, "schoolYear", YEAR);
            write(10 + child, Group.class, with(group, "mentors", java.util.List.of(ref(2000 + child))));
        }
    }

    private void published(long id) {
        Map<String, Object> news = Map.of("title", "Titel", "audience", Audience.wholeSchool(), "publishFrom", today);
        write(id, NewsItem.class, with(news, "date", today, "text", "Nieuws"));
        write(id + 1, Activity.class, with(news, "from", today.atTime(20, 0)));
        write(id + 2, Document.class, with(news, "mediaType", "text/html", "content", TEXT));
    }

    private void child(int number) {
        Map<String, Object> student = Map.of("givenName", "Puk", "familyName", "Specht", "attending", Ynu.YES);
        write(family.child(number), Student.class, with(student, "birthDate", today.minusYears(12), "site", ref(4)));
        Map<String, Object> of = Map.of("student", Ref.id(family.child(number)));
        write(20 + number, Guardianship.class, with(of, "guardian", ref(2), "portalAccess", Ynu.YES));
        write(30 + number, GroupMember.class, with(of, "group", ref(10 + number)));
        write(40 + number, Enrolment.class, with(of, "schoolYear", YEAR, "from", LocalDate.parse("2026-08-01")));
    }

    private void file(int child, int number) {
        long id = 10_000L * (child + 1) + 20L * number;
        Ref student = Ref.id(family.child(child));
        Ref subject = ref(1000 + number % family.records());
        Map<String, Object> of = Map.of("student", student, "subject", subject, "schoolYear", YEAR, "title", "T" + id);
        write(id, Result.class, with(of, "kind", Result.Kind.TEST, "grade", "7", "value", BigDecimal.valueOf(7)));
        write(
                id + 1,
                Absence.class,
                with(of, "date", today, "kind", Absence.Kind.SICK, "reasonBy", Absence.ReasonBy.SCHOOL));
        lesson(id + 2, of, ref(2000 + number));
        write(id + 4, Note.class, with(of, "category", "Voortgang", "date", today, "text", "Goed", "veto", Ynu.NO));
        write(id + 5, SupportPlan.class, with(of, "from", today));
        Map<String, Object> report = with(of, "locked", Ynu.YES, "visibleFrom", APPLIED, "mediaType", "text/html");
        write(id + 6, Report.class, with(report, "content", TEXT));
        Map<String, Object> taken = with(of, "test", "LVS", "takenOn", today, "scale", StandardTest.Scale.ROMAN);
        write(id + 7, StandardTest.class, with(taken, "level", "II"));
        write(id + 8, Incident.class, with(of, "at", APPLIED, "kind", "Te laat"));
        write(id + 9, Medical.class, with(of, "diet", "Geen noten"));
    }

    private void lesson(long id, Map<String, Object> of, Ref teacher) {
        Map<String, Object> lesson = with(of, "from", today.atTime(9, 0), "through", today.atTime(9, 50));
        java.util.List<Ref> students = java.util.List.of((Ref) of.get("student"));
        Map<String, Object> given = with(lesson, "teachers", java.util.List.of(teacher), "students", students);
        write(id, Lesson.class, with(given, "status", Lesson.Status.PLANNED, "attendanceRegistered", Ynu.YES));
        Map<String, Object> homework = with(of, "lesson", ref(id), "due", today, "text", "Opgave 3");
        write(id + 1, Homework.class, with(homework, "kind", Homework.Kind.HOMEWORK));
    }

    private void write(long number, Class<? extends Canonical> kind, Map<String, Object> values) {
        write(family.id(number), kind, values);
    }

    private void write(RecordId id, Class<? extends Canonical> type, Map<String, Object> values) {
        Kind kind = Kind.of(type);
        Map<String, Object> known = new HashMap<>(values);
        known.keySet().removeIf(name -> kind.component(name).isEmpty());
        first.putIfAbsent(kind.name(), id);
        String key = "k" + written++;
        writer.write(new RecordChange.Create(RecordRow.of(kind.create(known), key, id, "", false, false)));
    }

    private Ref ref(long number) {
        return Ref.id(family.id(number));
    }

    private static Map<String, Object> with(Map<String, Object> values, Object... more) {
        Map<String, Object> all = new HashMap<>(values);
        for (int i = 0; i < more.length; i += 2) {
            all.put((String) more[i], more[i + 1]);
        }
        return all;
    }
}
