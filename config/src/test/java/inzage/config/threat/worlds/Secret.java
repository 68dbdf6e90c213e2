package inzage.config.threat.worlds;

import static inzage.config.threat.fixture.SchoolRecords.with;
import static inzage.config.threat.fixture.SchoolRecords.withoutLink;

import inzage.config.threat.fixture.Child;
import inzage.config.threat.fixture.Fact;
import inzage.config.threat.fixture.Person;
import inzage.config.threat.fixture.School;
import inzage.config.threat.fixture.SchoolRecords;
import inzage.connector.canonical.Absence;
import inzage.connector.canonical.Activity;
import inzage.connector.canonical.Audience;
import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Document;
import inzage.connector.canonical.Enrolment;
import inzage.connector.canonical.GroupMember;
import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.Homework;
import inzage.connector.canonical.Incident;
import inzage.connector.canonical.Lesson;
import inzage.connector.canonical.Medical;
import inzage.connector.canonical.NewsItem;
import inzage.connector.canonical.Note;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Report;
import inzage.connector.canonical.Result;
import inzage.connector.canonical.StandardTest;
import inzage.connector.canonical.Student;
import inzage.connector.canonical.SupportPlan;
import inzage.connector.canonical.Ynu;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the one world has and the other has not, and the same as it would be seen if it were not hidden. */
enum Secret {
    GRADE_THAT_THE_SOURCE_WITHHOLDS(Secret::withheld, Result.class, today -> result(today, Child.ANNA)),
    GRADE_OF_THE_EXAM(Result.class, Secret::exam, today -> result(today, Child.ANNA)),
    GRADE_OF_A_BROTHER_OF_AGE(Result.class, today -> result(today, Child.BRAM), today -> result(today, Child.ANNA)),
    GRADE_OF_A_CLASSMATE(Result.class, today -> result(today, Child.CHRIS), today -> result(today, Child.ANNA)),
    NOTE_THAT_THE_SCHOOL_VETOED(Note.class, today -> with(note(today), "veto", Ynu.YES), Secret::note),
    NOTE_OF_A_CATEGORY_THAT_IS_NOT_PUBLISHED(
            Note.class, today -> with(note(today), "category", "Intern"), Secret::note),
    ABSENCE(
            Secret::withheld,
            Absence.class,
            today -> with(
                    of(Child.ANNA), "date", today, "kind", Absence.Kind.LATE, "reasonBy", Absence.ReasonBy.SCHOOL)),
    REPORT_THAT_IS_NOT_FINAL(
            Report.class,
            today -> withoutLink(with(report(today), "locked", Ynu.NO)),
            today -> withoutLink(report(today))),
    REPORT_OF_TOMORROW(
            Report.class,
            today -> withoutLink(with(report(today), "visibleFrom", SchoolRecords.APPLIED.plusSeconds(86_400 * 3650L))),
            today -> withoutLink(report(today))),
    NEWS_FOR_ANOTHER_FAMILY(NewsItem.class, today -> with(news(today), "audience", only(Child.CHRIS)), Secret::news),
    NEWS_OF_TOMORROW(NewsItem.class, today -> with(news(today), "publishFrom", today.plusDays(2)), Secret::news),
    ACTIVITY_FOR_ANOTHER_FAMILY(
            Activity.class, today -> with(activity(today), "audience", only(Child.CHRIS)), Secret::activity),
    DOCUMENT_FOR_ANOTHER_FAMILY(
            Document.class,
            today -> withoutLink(with(document(today), "audience", only(Child.CHRIS))),
            today -> withoutLink(document(today))),
    LESSON_OF_A_CLASSMATE(Lesson.class, today -> lesson(today, Child.CHRIS), today -> lesson(today, Child.ANNA)),
    HOMEWORK_OF_A_CLASSMATE(
            Homework.class, today -> homework(today, Child.CHRIS), today -> homework(today, Child.ANNA)),
    TEST(
            Secret::withheld,
            StandardTest.class,
            today -> with(of(Child.ANNA), "takenOn", today, "scale", StandardTest.Scale.ROMAN)),
    PLAN(Secret::withheld, SupportPlan.class, today -> with(of(Child.ANNA), "from", today)),
    INCIDENT(Secret::withheld, Incident.class, today -> with(of(Child.ANNA), "at", SchoolRecords.APPLIED)),
    MEDICAL(Secret::withheld, Medical.class, today -> of(Child.ANNA)),
    ENROLMENT_OF_A_CLASSMATE(
            Enrolment.class, today -> enrolment(today, Child.CHRIS), today -> enrolment(today, Child.ANNA)),
    GRADE_OF_THE_EXAM_THAT_IS_HELD(Condition.DETERMINED_AND_HELD, Condition.DETERMINED, Result.class, Secret::exam),
    GRADE_OF_THE_EXAM_THAT_IS_DETERMINED_FOR_LATER(
            Condition.DETERMINED_FOR_LATER, Condition.DETERMINED, Result.class, Secret::exam),
    INCIDENT_OF_A_CLOSED_MODULE(
            Condition.MODULE_CLOSED,
            Condition.AS_IT_IS,
            Incident.class,
            today -> with(of(Child.ANNA), "at", SchoolRecords.APPLIED)),
    NOTE_OF_BEFORE_THE_FIRST_DAY(Condition.NOTES_FROM_TOMORROW, Condition.AS_IT_IS, Note.class, Secret::note),
    LINK_WITHOUT_A_RIGHT(Guardianship.class, today -> link(Ynu.NO), today -> link(Ynu.YES)),
    CLASSMATE_WITH_A_SECRET_ADDRESS(today -> classmate(Ynu.YES), today -> classmate(Ynu.NO));

    private final Condition hiding;
    private final Condition showing;
    private final Function<LocalDate, List<Fact>> hidden;
    private final Function<LocalDate, List<Fact>> seen;

    Secret(
            Class<? extends Canonical> type,
            Function<LocalDate, Map<String, ? extends @Nullable Object>> hidden,
            Function<LocalDate, Map<String, ? extends @Nullable Object>> seen) {
        this(today -> List.of(Fact.of(type, hidden.apply(today))), today -> List.of(Fact.of(type, seen.apply(today))));
    }

    Secret(
            Function<Fact, Fact> hiding,
            Class<? extends Canonical> type,
            Function<LocalDate, Map<String, ? extends @Nullable Object>> seen) {
        this(
                today -> List.of(hiding.apply(Fact.of(type, seen.apply(today)))),
                today -> List.of(Fact.of(type, seen.apply(today))));
    }

    Secret(Function<LocalDate, List<Fact>> hidden, Function<LocalDate, List<Fact>> seen) {
        this(Condition.AS_IT_IS, hidden, Condition.AS_IT_IS, seen);
    }

    /** Of which not the record, but what people decided makes the difference. */
    Secret(
            Condition hiding,
            Condition showing,
            Class<? extends Canonical> type,
            Function<LocalDate, Map<String, ? extends @Nullable Object>> fact) {
        this(
                hiding,
                today -> List.of(Fact.of(type, fact.apply(today))),
                showing,
                today -> List.of(Fact.of(type, fact.apply(today))));
    }

    Secret(
            Condition hiding,
            Function<LocalDate, List<Fact>> hidden,
            Condition showing,
            Function<LocalDate, List<Fact>> seen) {
        this.hiding = hiding;
        this.hidden = hidden;
        this.showing = showing;
        this.seen = seen;
    }

    /** Under which it is hidden. */
    Condition hiding() {
        return hiding;
    }

    /** Under which it would be seen. */
    Condition showing() {
        return showing;
    }

    List<Fact> hidden(LocalDate today) {
        return hidden.apply(today);
    }

    List<Fact> seen(LocalDate today) {
        return seen.apply(today);
    }

    /** From whom it is hidden, and who would see it. */
    Person viewer() {
        return this == LINK_WITHOUT_A_RIGHT ? Person.FATHER : Person.MOTHER;
    }

    /** No tool of one's own reaches medical matters, hidden or not. */
    List<Seat> shownAt(List<Seat> seats) {
        return seats.stream()
                .filter(seat -> this != MEDICAL || !seat.name().endsWith(Seat.BY_A_TOOL))
                .toList();
    }

    private static Fact withheld(Fact fact) {
        return fact.withheldBySource();
    }

    private static Map<String, Object> of(Child child) {
        return Map.of("student", Ref.id(child.id()), "subject", Ref.id(School.ONE.id(5)));
    }

    private static Map<String, Object> result(LocalDate today, Child child) {
        Map<String, Object> result = with(of(child), "schoolYear", SchoolRecords.yearOf(today), "achievedOn", today);
        return with(
                result,
                "kind",
                Result.Kind.TEST,
                "scaleMin",
                BigDecimal.ONE,
                "scaleMax",
                BigDecimal.TEN,
                "value",
                new BigDecimal(2));
    }

    private static Map<String, Object> exam(LocalDate today) {
        return with(result(today, Child.ANNA), "kind", Result.Kind.EXAM_GRADE);
    }

    private static Map<String, Object> enrolment(LocalDate today, Child child) {
        Map<String, Object> enrolment = Map.of("student", Ref.id(child.id()), "from", today.minusDays(1));
        return with(enrolment, "schoolYear", SchoolRecords.yearOf(today), "site", Ref.id(School.ONE.id(4)));
    }

    private static Map<String, Object> note(LocalDate today) {
        return with(of(Child.ANNA), "date", today, "category", "Voortgang", "veto", Ynu.NO);
    }

    private static Map<String, Object> report(LocalDate today) {
        Map<String, Object> report = with(of(Child.ANNA), "schoolYear", SchoolRecords.yearOf(today));
        return with(report, "mediaType", "text/plain", "locked", Ynu.YES, "visibleFrom", SchoolRecords.APPLIED);
    }

    private static Map<String, Object> news(LocalDate today) {
        return Map.of("date", today, "publishFrom", today, "audience", Audience.wholeSchool());
    }

    private static Map<String, Object> activity(LocalDate today) {
        return Map.of("from", today.atTime(21, 0), "audience", Audience.wholeSchool());
    }

    private static Map<String, Object> document(LocalDate today) {
        return Map.of("publishFrom", today, "audience", Audience.wholeSchool(), "mediaType", "text/plain");
    }

    private static Map<String, Object> lesson(LocalDate today, Child child) {
        Map<String, Object> lesson = Map.of("from", today.atTime(10, 0), "through", today.atTime(10, 50));
        return with(lesson, "students", List.of(Ref.id(child.id())), "status", Lesson.Status.PLANNED);
    }

    private static Map<String, Object> homework(LocalDate today, Child child) {
        return with(of(child), "due", today, "kind", Homework.Kind.HOMEWORK);
    }

    private static Audience only(Child child) {
        return Audience.ofStudent(Ref.id(child.id()));
    }

    private static Map<String, Object> link(Ynu access) {
        Map<String, Object> link = with(of(Child.CHRIS), "guardian", Ref.id(Person.FATHER.id()));
        return with(link, "portalAccess", access, "maskStudentAddress", Ynu.YES);
    }

    private static List<Fact> classmate(Ynu secret) {
        Map<String, Object> student =
                Map.of("secretAddress", secret, "birthDate", LocalDate.parse("2012-05-04"), "attending", Ynu.YES);
        Fact pupil = Fact.of(Student.class, student);
        return List.of(
                pupil,
                Fact.of(GroupMember.class, Map.of("student", Ref.id(pupil.id()), "group", Ref.id(School.ONE.id(7)))));
    }
}
