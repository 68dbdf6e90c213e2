package inzage.connector.publication;

import static inzage.connector.publication.rule.Samples.GUARDIAN;
import static inzage.connector.publication.rule.Samples.id;
import static inzage.connector.publication.rule.Samples.refs;

import inzage.connector.canonical.Audience;
import inzage.connector.canonical.Group;
import inzage.connector.canonical.GroupMember;
import inzage.connector.canonical.NewsItem;
import inzage.connector.canonical.Note;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Report;
import inzage.connector.canonical.StaffMember;
import inzage.connector.canonical.Student;
import inzage.connector.canonical.Ynu;
import inzage.connector.publication.rule.Samples;
import inzage.connector.store.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A child in form 31, and in 32 that is only taught together, at a school that publishes everything; with what tests add. */
final class FormSchool {
    final Desk desk = new Desk(TestDatabase.H2);

    FormSchool() {
        desk.school.settings.put("modules", Samples.everything("guardians"));
        desk.school.settings.put("noteCategories", Map.of("guardians", List.of("gesprek")));
        desk.school.settings.put("exam", Map.of("partsAsTests", "false"));
        desk.school
                .withFamily()
                .with(61, StaffMember.class, "code", "BRG", "familyName", "Berg", "email", "berg@example.org")
                .with(
                        31,
                        Group.class,
                        "name",
                        "2a",
                        "kind",
                        Group.Kind.HOME,
                        "schoolYear",
                        "2026-2027",
                        "mentors",
                        refs(61))
                .with(32, Group.class, "name", "2wi", "kind", Group.Kind.TEACHING, "schoolYear", "2026-2027");
        member(41, 31, 1);
        member(42, 32, 1);
    }

    void member(long id, long group, long student, Object... more) {
        desk.school.with(id, GroupMember.class, with(more, "group", Ref.id(id(group)), "student", Ref.id(id(student))));
    }

    void classmate(long id, String name, Ynu secret) {
        desk.school.with(
                id,
                Student.class,
                "givenName",
                name,
                "birthDate",
                LocalDate.parse("2012-05-04"),
                "secretAddress",
                secret);
    }

    void note(long id, long student, Ynu veto) {
        desk.school.with(
                id,
                Note.class,
                "student",
                Ref.id(id(student)),
                "category",
                "gesprek",
                "date",
                LocalDate.parse("2026-11-01"),
                "text",
                "Gaat goed.",
                "veto",
                veto);
    }

    void report(long id, long student, String visibleFrom) {
        desk.school.with(
                id,
                Report.class,
                "student",
                Ref.id(id(student)),
                "schoolYear",
                "2026-2027",
                "title",
                "Rapport",
                "locked",
                Ynu.YES,
                "visibleFrom",
                Instant.parse(visibleFrom),
                "mediaType",
                "application/pdf");
    }

    void news(long id, Audience audience) {
        desk.school.with(
                id,
                NewsItem.class,
                "title",
                "Studiedag",
                "date",
                LocalDate.parse("2026-10-30"),
                "text",
                "Vrij",
                "publishFrom",
                LocalDate.parse("2026-10-30"),
                "audience",
                audience);
    }

    void lesson(long id, String from, Ynu registered) {
        LocalDateTime begin = LocalDateTime.parse(from);
        desk.school.with(Samples.stored(
                id(id),
                Samples.lesson(
                        begin,
                        "fromHour",
                        begin.getHour() - 7,
                        "students",
                        refs(1),
                        "teachers",
                        refs(61),
                        "attendanceRegistered",
                        registered)));
    }

    void absence(long id, String date, int hour) {
        desk.school.with(Samples.stored(id(id), Samples.absence(LocalDate.parse(date), "fromHour", hour)));
    }

    void close(Module module) {
        Map<String, Object> modules = Samples.everything("guardians");
        modules.remove(module.word());
        desk.school.settings.put("modules", modules);
    }

    /** The child is of age by now, and consented to nothing. */
    void grownUp() {
        desk.at("2030-11-02T09:00:00Z");
    }

    Viewer stranger() {
        return desk.viewer(Viewer.Kind.GUARDIAN, Viewer.Surface.PAGE, id(99));
    }

    Viewer onDashboard() {
        return desk.viewer(Viewer.Kind.GUARDIAN, Viewer.Surface.DASHBOARD, GUARDIAN);
    }

    private static Object[] with(Object[] more, Object... pairs) {
        Object[] all = Arrays.copyOf(pairs, pairs.length + more.length);
        System.arraycopy(more, 0, all, pairs.length, more.length);
        return all;
    }
}
