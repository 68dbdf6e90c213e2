package inzage.portal;

import static inzage.portal.People.id;

import inzage.connector.canonical.Absence;
import inzage.connector.canonical.Address;
import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Enrolment;
import inzage.connector.canonical.Homework;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Lesson;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Result;
import inzage.connector.canonical.Student;
import inzage.connector.canonical.Ynu;
import inzage.connector.publication.Answer;
import inzage.connector.publication.Names;
import inzage.connector.publication.Names.SchoolContact;
import inzage.connector.publication.Names.SiteName;
import inzage.connector.publication.Names.SubjectName;
import inzage.connector.publication.Names.TeacherName;
import inzage.connector.publication.Showing;
import inzage.connector.publication.Shown;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What publication would show of the child. */
public final class Records {
    public static final RecordId DUTCH = id(50);
    public static final RecordId MATHS = id(51);
    public static final RecordId SITE = id(60);
    public static final RecordId TEACHER = id(61);
    public static final Instant FRESH = Instant.parse("2026-11-02T06:00:00Z");
    public static final Names NAMES = new Names(
            Map.of(DUTCH, new SubjectName("netl", "Nederlands"), MATHS, new SubjectName("wi", "Wiskunde")),
            Map.of(SITE, new SiteName("Noord", new Address("Kade", "1", null, "1111AA", "Delft", null), "015-1")),
            Map.of(TEACHER, new TeacherName("BRG", "Hans van den Berg")),
            List.of("J. de Wit"),
            Optional.of(new SchoolContact("Waterkant", "015-2", "info@waterkant.example", null)));

    private Records() {}

    public static <T extends Canonical> Answer<T> answer(List<Shown<T>> shown) {
        return new Answer<>(shown, NAMES, Optional.of(FRESH), Optional.empty());
    }

    public static Shown<Student> student() {
        return Showing.shown(
                People.CHILD,
                new Student(
                        "1234",
                        "Noor",
                        "de",
                        "Graaf",
                        LocalDate.parse("2008-01-01"),
                        null,
                        "06-1",
                        new Address("Gracht", "2", null, "1111BB", "Delft", null),
                        Ynu.NO,
                        Ynu.NO,
                        Ref.id(SITE),
                        null,
                        Ynu.YES,
                        List.of()));
    }

    public static Shown<Student> withoutSite(Shown<Student> student) {
        var values = Kind.values(student.value());
        values.remove("site");
        return Showing.shown(
                student.id(), (Student) Kind.named("student").orElseThrow().create(values));
    }

    public static Shown<Enrolment> enrolment(int id, String schoolYear, @Nullable String programme) {
        return enrolment(id, schoolYear, programme, LocalDate.of(Integer.parseInt(schoolYear.substring(0, 4)), 8, 1));
    }

    public static Shown<Enrolment> enrolment(int id, String schoolYear, @Nullable String programme, LocalDate from) {
        int end = Integer.parseInt(schoolYear.substring(5));
        return Showing.shown(
                id(id),
                new Enrolment(
                        Ref.id(People.CHILD),
                        programme,
                        "havo",
                        4,
                        Ref.id(SITE),
                        schoolYear,
                        from,
                        LocalDate.of(end, 7, 31),
                        "ACTIVE"));
    }

    public static Shown<Absence> absence(int id, String date, @Nullable Integer hour) {
        return Showing.shown(
                id(id),
                new Absence(
                        Ref.id(People.CHILD),
                        LocalDate.parse(date),
                        hour,
                        hour,
                        null,
                        null,
                        Ref.id(DUTCH),
                        Absence.Kind.SENT_OUT,
                        null,
                        Absence.ReasonBy.UNKNOWN,
                        false,
                        false));
    }

    public static Shown<Lesson> lesson(int id, String from, Lesson.Status status) {
        LocalDateTime start = LocalDateTime.parse(from);
        return Showing.shown(
                id(id),
                new Lesson(
                        start,
                        start.plusMinutes(50),
                        1,
                        1,
                        Ref.id(DUTCH),
                        List.of(),
                        List.of(),
                        List.of(Ref.id(TEACHER), Ref.id(id(62))),
                        List.of("101"),
                        status,
                        Ynu.UNKNOWN,
                        "Toetsweek"));
    }

    public static Shown<Homework> homework(int id, String due, int lesson) {
        return Showing.shown(
                id(id),
                new Homework(
                        Ref.id(id(lesson)),
                        List.of(),
                        Ref.id(People.CHILD),
                        Ref.id(MATHS),
                        LocalDate.parse(due),
                        "<p>Opgave 3</p>",
                        Homework.Kind.EXAM_PREPARATION,
                        Ynu.NO));
    }

    public static Shown<Result> test(int id, RecordId subject, String schoolYear, String grade, String on) {
        return result(id, subject, schoolYear, Result.Kind.TEST, grade, LocalDate.parse(on), null);
    }

    public static Shown<Result> result(
            int id,
            RecordId subject,
            String schoolYear,
            Result.Kind kind,
            String grade,
            @Nullable LocalDate on,
            @Nullable RecordId enrolment) {
        Ref of = enrolment == null ? null : Ref.id(enrolment);
        return Showing.shown(
                id(id),
                new Result(
                        Ref.id(People.CHILD),
                        of,
                        Ref.id(subject),
                        schoolYear,
                        4,
                        "havo",
                        null,
                        kind,
                        null,
                        null,
                        "Toets " + id,
                        null,
                        grade,
                        null,
                        null,
                        null,
                        null,
                        1,
                        Ynu.YES,
                        Ynu.YES,
                        null,
                        on,
                        null,
                        null));
    }
}
