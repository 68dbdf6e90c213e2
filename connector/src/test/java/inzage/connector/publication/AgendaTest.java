package inzage.connector.publication;

import static inzage.connector.publication.rule.Samples.MATHS;
import static inzage.connector.publication.rule.Samples.STUDENT;
import static inzage.connector.publication.rule.Samples.id;
import static inzage.connector.publication.rule.Samples.refs;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.DateRange;
import inzage.connector.canonical.Group;
import inzage.connector.canonical.GroupMember;
import inzage.connector.canonical.Homework;
import inzage.connector.canonical.Lesson;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.StaffMember;
import inzage.connector.canonical.Subject;
import inzage.connector.canonical.Ynu;
import inzage.connector.publication.Names.TeacherName;
import inzage.connector.store.TestDatabase;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lessons and homework of one child, with what belongs to other children and other modules left out. */
class AgendaTest {
    private static final LocalDateTime MONDAY = LocalDateTime.parse("2026-11-02T08:30");
    private static final DateRange WEEK =
            new DateRange(null, LocalDate.parse("2026-11-02"), LocalDate.parse("2026-11-08"));
    private static final long OWN = 101;
    private static final long OTHERS = 102;
    private static final long NEXT_WEEK = 103;

    private final Desk desk = new Desk(TestDatabase.H2);

    @BeforeEach
    void a_child_with_a_lesson_and_homework_of_its_own() {
        modules("agenda", "homework", "absences");
        desk.school
                .withFamily()
                .with(11, Subject.class, "code", "wi", "name", "Wiskunde")
                .with(61, StaffMember.class, "code", "BRG", "familyName", "Berg", "email", "berg@example.org");
        lesson(
                OWN,
                MONDAY,
                "students",
                refs(1, 9),
                "teachers",
                refs(61),
                "remark",
                "Meebrengen: Sam",
                "attendanceRegistered",
                Ynu.YES);
        lesson(OTHERS, MONDAY, "students", refs(9));
        lesson(NEXT_WEEK, MONDAY.plusWeeks(1), "students", refs(1));
        homework(201, "student", Ref.id(STUDENT), "done", Ynu.YES, "lesson", Ref.id(id(OWN)));
        homework(202, "student", Ref.id(id(9)), "lesson", Ref.id(id(OWN)));
    }

    @Test
    void shows_the_childs_lessons_of_these_days_and_no_others() {
        assertThat(agenda().lessons().shown()).extracting(Shown::id).containsExactly(id(OWN));
        assertThat(agenda().lessons().names().teachers()).containsValue(new TeacherName("BRG", "Berg"));
        assertThat(agenda().lessons().names().subjects()).containsOnlyKeys(MATHS);
    }

    @Test
    void never_shows_who_else_is_in_a_lesson() {
        Lesson lesson = agenda().lessons().shown().get(0).value();
        assertThat(lesson.students()).isEmpty();
        assertThat(lesson.toString()).doesNotContain(id(9).hex());
    }

    @Test
    void shows_the_remark_of_a_lesson_only_where_the_school_said_so() {
        assertThat(agenda().lessons().shown().get(0).value().remark()).isNull();
        desk.school.settings.put("remarks", List.of("lesson"));
        assertThat(agenda().lessons().shown().get(0).value().remark()).isEqualTo("Meebrengen: Sam");
    }

    @ParameterizedTest(name = "{0} -> registered {1}, homework {2}")
    @CsvSource({
        "agenda absences homework, YES,     1",
        "agenda absences,          YES,     0",
        "agenda homework,          UNKNOWN, 1",
        "agenda,                   UNKNOWN, 0",
    })
    void tells_of_other_modules_only_where_those_are_open(String modules, Ynu registered, int homework) {
        modules(modules.split(" "));
        Agenda agenda = agenda();
        assertThat(agenda.lessons().shown().get(0).value().attendanceRegistered())
                .isEqualTo(registered);
        assertThat(agenda.homework()).hasSize(homework);
    }

    @Test
    void asks_for_other_modules_whether_they_are_open_to_this_viewer_and_not_only_to_somebody() {
        desk.school.settings.put("modules", Map.of("agenda", List.of("guardians"), "absences", List.of("students")));
        assertThat(agenda().lessons().shown().get(0).value().attendanceRegistered())
                .isEqualTo(Ynu.UNKNOWN);
    }

    @Test
    void shows_a_lesson_by_its_id_to_those_it_is_for_and_whatever_its_day() {
        assertThat(lesson(OWN)).isTrue();
        assertThat(lesson(NEXT_WEEK)).isTrue();
        assertThat(lesson(OTHERS)).isFalse();
        assertThat(lesson(999)).isFalse();
    }

    @Test
    void shows_whether_homework_is_done_only_of_the_child_itself() {
        homework(203, "groups", refs(31), "done", Ynu.YES);
        desk.school
                .with(31, Group.class, "name", "4v1", "kind", Group.Kind.HOME, "schoolYear", "2026-2027")
                .with(41, GroupMember.class, "group", Ref.id(id(31)), "student", Ref.id(STUDENT));

        Map<Object, Ynu> done = new HashMap<>();
        homework().shown().forEach(shown -> done.put(shown.id(), shown.value().done()));

        assertThat(done).isEqualTo(Map.of(id(201), Ynu.YES, id(203), Ynu.UNKNOWN));
    }

    @Test
    void names_the_lesson_of_homework_only_to_whom_the_agenda_is_open() {
        assertThat(homework().shown().get(0).value().lesson()).isNotNull();
        modules("homework");
        assertThat(homework().shown().get(0).value().lesson()).isNull();
    }

    @Test
    void is_off_until_the_school_switches_it_on() {
        modules("absences");
        assertThat(desk.publication.agenda(desk.guardian(), STUDENT, WEEK)).isEmpty();
        assertThat(desk.publication.homework(desk.guardian(), STUDENT, WEEK)).isEmpty();
        assertThat(lesson(OWN)).isFalse();
    }

    @Test
    void explains_lessons_around_today_without_texts() {
        lesson(104, MONDAY.plusDays(1), "groups", refs(32), "remark", "geheim");
        Explanation explanation = desk.publication
                .explain(desk.guardian(), STUDENT, Module.AGENDA)
                .orElseThrow();
        assertThat(explanation.records()).extracting(Explanation.Line::kind).containsOnly("lesson");
        assertThat(explanation.records()).extracting(Explanation.Line::date).contains(MONDAY.toLocalDate());
        assertThat(explanation.toString()).doesNotContain("geheim", "Sam");
    }

    private Agenda agenda() {
        return desk.publication.agenda(desk.guardian(), STUDENT, WEEK).orElseThrow();
    }

    private Answer<Homework> homework() {
        return desk.publication.homework(desk.guardian(), STUDENT, WEEK).orElseThrow();
    }

    private boolean lesson(long id) {
        return desk.publication.lesson(desk.guardian(), STUDENT, id(id)).isPresent();
    }

    private void modules(String... words) {
        Map<String, Object> modules = new HashMap<>();
        Arrays.stream(words).forEach(word -> modules.put(word, List.of("guardians")));
        desk.school.settings.put("modules", modules);
    }

    private void lesson(long id, LocalDateTime from, Object... more) {
        Object[] pairs = {
            "from", from, "through", from.plusMinutes(50), "status", Lesson.Status.PLANNED, "subject", Ref.id(MATHS)
        };
        desk.school.with(id, Lesson.class, joined(pairs, more));
    }

    private void homework(long id, Object... more) {
        Object[] pairs = {"due", LocalDate.parse("2026-11-03"), "text", "Opgave 3", "kind", Homework.Kind.HOMEWORK};
        desk.school.with(id, Homework.class, joined(pairs, more));
    }

    private static Object[] joined(Object[] one, Object[] other) {
        Object[] all = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return all;
    }
}
