package inzage.connector.sync;

import static inzage.connector.sync.Records.group;
import static inzage.connector.sync.Records.homework;
import static inzage.connector.sync.Records.identified;
import static inzage.connector.sync.Records.lesson;
import static inzage.connector.sync.Records.member;
import static inzage.connector.sync.Records.numbered;
import static inzage.connector.sync.Records.withheld;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.DateRange;
import inzage.connector.canonical.Group;
import inzage.connector.canonical.Homework;
import inzage.connector.canonical.Lesson;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Student;
import inzage.connector.store.Stored;
import inzage.connector.store.TestDatabase;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How the lessons and homework of some days are found by those they name, and whom their changes concern. */
class AgendaContractTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final Ref ANNA = new Ref("number", "10935");
    private static final Ref BRAM = new Ref("number", "10936");
    private static final Ref FORM = new Ref("name", "4v1");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @AutoClose
    private @Nullable TestSchool open;

    private TestSchool school(TestDatabase database) {
        open = new TestSchool(database.fresh(), home)
                .source("administration", "group", "student", "groupMember")
                .source("timetable", "lesson")
                .source("planner", "lesson", "homework");
        open.guards.putAll(Map.of("withdrawn", "100%", "changed", "100%", "rejected", "100%"));
        open.whole(
                "administration",
                identified(group("4v1", "4v1", "2026-2027"), Map.of("name", "4v1")),
                numbered("anna", "10935"),
                numbered("bram", "10936"),
                member("m1", Ref.key("4v1"), Ref.key("bram")));
        open.touched.clear();
        return open;
    }

    @ParameterizedTest
    @EnumSource
    void finds_what_names_a_student_or_if_none_a_group_on_these_days_both_included(TestDatabase database) {
        TestSchool school = school(database);
        school.whole(
                "timetable",
                at("before", MONDAY.minusDays(1), "students", List.of(ANNA)),
                at("first", MONDAY, "students", List.of(ANNA, BRAM)),
                at("last", MONDAY.plusDays(6), "students", List.of(ANNA), "groups", List.of(FORM)),
                at("after", MONDAY.plusDays(7), "students", List.of(ANNA)),
                at("group", MONDAY, "groups", List.of(FORM)));
        school.whole("planner", homework("h1", "student", ANNA), homework("h2", "groups", List.of(FORM)));

        assertThat(keys(school, Lesson.class, anna(school))).containsExactlyInAnyOrder("first", "last");
        assertThat(keys(school, Lesson.class, form(school))).containsExactly("group");
        assertThat(keys(school, Homework.class, anna(school))).containsExactly("h1");
        assertThat(keys(school, Homework.class, anna(school), form(school))).containsExactlyInAnyOrder("h1", "h2");
    }

    @ParameterizedTest
    @EnumSource
    void follows_a_lesson_that_is_for_others_moves_goes_and_comes_back(TestDatabase database) {
        TestSchool school = school(database);
        school.whole("timetable", lesson("l1", "students", List.of(ANNA)));
        assertThat(keys(school, Lesson.class, anna(school))).containsExactly("l1");

        school.whole("timetable", lesson("l1", "students", List.of(BRAM)));
        assertThat(keys(school, Lesson.class, anna(school))).isEmpty();

        school.whole("timetable", at("l1", MONDAY.plusWeeks(2), "students", List.of(ANNA)));
        assertThat(keys(school, Lesson.class, anna(school))).isEmpty();

        school.whole("timetable");
        assertThat(school.count("select count(*) from recipients")).isZero();

        school.whole("timetable", lesson("l1", "students", List.of(ANNA)));
        assertThat(keys(school, Lesson.class, anna(school))).containsExactly("l1");
    }

    @ParameterizedTest
    @EnumSource
    void finds_a_lesson_that_waited_once_its_student_has_come_and_looks_again_at_that_student(TestDatabase database) {
        TestSchool school = school(database);
        school.whole("timetable", lesson("l1", "students", List.of(new Ref("number", "10937"))));
        assertThat(school.count("select count(*) from recipients")).isZero();
        school.touched.clear();

        school.part("administration", numbered("chris", "10937"));

        RecordId chris = school.one(Student.class, "chris").id();
        assertThat(keys(school, Lesson.class, chris)).containsExactly("l1");
        assertThat(school.touched).contains(chris);
    }

    @ParameterizedTest
    @EnumSource
    void the_same_lesson_of_two_sources_is_one_the_first_sources(TestDatabase database) {
        TestSchool school = school(database);
        school.whole("planner", external(lesson("p1", "students", List.of(ANNA), "remark", "planner")));
        school.whole("timetable", external(lesson("t1", "students", List.of(ANNA), "remark", "timetable")));

        assertThat(keys(school, Lesson.class, anna(school))).containsExactly("t1");
        RecordId lesson = found(school, Lesson.class, anna(school)).get(0).id();
        assertThat(school.reader.find(TestSchool.ID, Lesson.class, Set.of(lesson)))
                .singleElement()
                .satisfies(stored -> assertThat(stored.record().remark()).isEqualTo("timetable"));

        school.owns.put("lesson", List.of("planner", "timetable"));
        assertThat(keys(school, Lesson.class, anna(school))).containsExactly("p1");
    }

    @ParameterizedTest
    @EnumSource
    void the_same_lesson_is_as_closed_as_its_most_closed_source_says(TestDatabase database) {
        TestSchool school = school(database);
        school.whole("timetable", external(lesson("t1", "students", List.of(ANNA))));
        school.whole("planner", withheld(external(lesson("p1", "students", List.of(ANNA)))));

        assertThat(found(school, Lesson.class, anna(school)))
                .singleElement()
                .satisfies(stored -> assertThat(stored.withheld()).isTrue());
    }

    @ParameterizedTest
    @EnumSource
    void the_same_lesson_is_where_its_first_source_says_it_is(TestDatabase database) {
        TestSchool school = school(database);
        school.whole("planner", external(lesson("p1", "students", List.of(ANNA))));
        school.whole("timetable", external(at("t1", MONDAY.plusWeeks(2), "students", List.of(ANNA))));
        assertThat(keys(school, Lesson.class, anna(school))).isEmpty();

        school.whole("timetable");
        assertThat(keys(school, Lesson.class, anna(school))).containsExactly("p1");
    }

    @ParameterizedTest
    @EnumSource
    void a_changed_lesson_concerns_those_it_was_for_and_those_it_is_for(TestDatabase database) {
        TestSchool school = school(database);
        RecordId bram = school.one(Student.class, "bram").id();
        school.whole("timetable", lesson("l1", "students", List.of(ANNA)), lesson("l2"));
        assertThat(school.touched).containsExactly(anna(school));

        school.touched.clear();
        school.whole("timetable", lesson("l1", "groups", List.of(FORM)), lesson("l2"));
        assertThat(school.touched).containsExactlyInAnyOrder(anna(school), bram);

        school.touched.clear();
        school.whole("timetable", lesson("l2"));
        assertThat(school.touched).containsExactly(bram);
    }

    private static Mapped at(String key, LocalDate day, Object... more) {
        LocalDateTime from = day.atTime(23, 10);
        Object[] pairs = Arrays.copyOf(more, more.length + 4);
        System.arraycopy(new Object[] {"from", from, "through", from.plusMinutes(49)}, 0, pairs, more.length, 4);
        return lesson(key, pairs);
    }

    private static Mapped external(Mapped lesson) {
        return identified(lesson, Map.of("external", "Z-1"));
    }

    private static <T extends Canonical> List<String> keys(TestSchool school, Class<T> kind, RecordId... recipients) {
        return found(school, kind, recipients).stream().map(Stored::key).toList();
    }

    private static <T extends Canonical> List<Stored<T>> found(
            TestSchool school, Class<T> kind, RecordId... recipients) {
        return school.reader.forRecipients(
                TestSchool.ID, kind, Set.of(recipients), new DateRange(null, MONDAY, MONDAY.plusDays(6)));
    }

    private static RecordId anna(TestSchool school) {
        return school.one(Student.class, "anna").id();
    }

    private static RecordId form(TestSchool school) {
        return school.one(Group.class, "4v1").id();
    }
}
