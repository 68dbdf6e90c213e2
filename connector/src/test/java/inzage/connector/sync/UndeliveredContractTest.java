package inzage.connector.sync;

import static inzage.connector.sync.Records.absence;
import static inzage.connector.sync.Records.group;
import static inzage.connector.sync.Records.homework;
import static inzage.connector.sync.Records.kind;
import static inzage.connector.sync.Records.lesson;
import static inzage.connector.sync.Records.member;
import static inzage.connector.sync.Records.news;
import static inzage.connector.sync.Records.reject;
import static inzage.connector.sync.Records.result;
import static inzage.connector.sync.Records.student;
import static inzage.connector.sync.Records.subject;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Absence;
import inzage.connector.canonical.Audience;
import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Group;
import inzage.connector.canonical.GroupMember;
import inzage.connector.canonical.Homework;
import inzage.connector.canonical.Lesson;
import inzage.connector.canonical.NewsItem;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Result;
import inzage.connector.school.Portion;
import inzage.connector.store.Stored;
import inzage.connector.store.TestDatabase;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of stored records that a run does not bring again, on both databases alike. */
class UndeliveredContractTest {
    private static final LocalDate YESTERDAY = LocalDate.of(2026, 11, 1);
    private static final Map<String, Object> ENDED = Map.of("through", YESTERDAY);
    private static final Ref ANNA = Ref.key("anna");
    private static final Ref BRAM = Ref.key("bram");
    private static final Ref FORM = Ref.key("4v1");
    private static final Ref OTHER = Ref.key("4v2");
    private static final Mapped[] SCHOOL = {
        subject("wi", "wiskunde"),
        group("4v1", "4v1", "2026-2027"),
        group("4v2", "4v2", "2026-2027"),
        student("anna", "Vos"),
        student("bram", "Bos")
    };
    private static final List<String> KINDS = List.of("subject", "group", "student");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @AutoClose
    private @Nullable TestSchool open;

    private TestSchool school(TestDatabase database) {
        open = new TestSchool(database.fresh(), home)
                .source(
                        "administration",
                        "subject",
                        "group",
                        "student",
                        "groupMember",
                        "result",
                        "absence",
                        "lesson",
                        "homework",
                        "newsItem");
        open.part("administration", SCHOOL);
        return open;
    }

    @ParameterizedTest
    @EnumSource
    void a_missing_lesson_is_cancelled_once_where_the_mapping_says_so(TestDatabase database) {
        TestSchool school = school(database);
        school.part("administration", lesson("l1", "groups", List.of(FORM)), lesson("l2", "groups", List.of(FORM)));

        Run run = missing(school, "lesson", cancelled(), lesson("l1", "groups", List.of(FORM)));

        assertThat(run.of("lesson"))
                .extracting(Counts::changed, Counts::unchanged, Counts::withdrawn)
                .containsExactly(1L, 1L, 0L);
        assertThat(run.plan()).contains("\"l2\":[\"status\"]");
        assertThat(school.one(Lesson.class, "l2").record().status()).isEqualTo(Lesson.Status.CANCELLED);
        assertThat(school.count("select count(*) from record_versions")).isEqualTo(1);

        Run again = missing(school, "lesson", cancelled(), lesson("l1", "groups", List.of(FORM)));
        assertThat(again.of("lesson").changed()).isZero();
        assertThat(again.state()).isEqualTo(RunState.UNCHANGED);

        Run back = missing(school, "lesson", cancelled(), lesson("l2", "groups", List.of(FORM)));
        assertThat(school.one(Lesson.class, "l2").record().status()).isEqualTo(Lesson.Status.PLANNED);
        assertThat(back.of("lesson").changed()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void a_run_for_some_kinds_cancels_what_is_missing_too(TestDatabase database) {
        TestSchool school = school(database);
        school.part("administration", lesson("l1", "groups", List.of(FORM)));
        school.mapping("administration")
                .script((delivery, out) -> out.whole(Records.kind("lesson"), Records.ALL, cancelled()));
        school.drop("administration");

        Run run = school.part("administration", new Portion(Set.of(Records.kind("lesson")), Optional.empty()));

        assertThat(run.of("lesson").withdrawn()).isZero();
        assertThat(school.one(Lesson.class, "l1").record().status()).isEqualTo(Lesson.Status.CANCELLED);
    }

    @ParameterizedTest
    @EnumSource
    void a_missing_membership_ends_yesterday_and_no_later_than_it_did(TestDatabase database) {
        TestSchool school = school(database);
        LocalDate earlier = LocalDate.of(2026, 9, 30);
        school.part("administration", member("m1", FORM, ANNA), membership("m2", Map.of("through", earlier)));

        missing(school, "groupMember", ENDED);
        Run later = missing(school, "groupMember", Map.of("through", YESTERDAY.plusDays(5)));

        assertThat(school.one(GroupMember.class, "m1").record().through()).isEqualTo(YESTERDAY);
        assertThat(school.one(GroupMember.class, "m2").record().through()).isEqualTo(earlier);
        assertThat(later.state()).isEqualTo(RunState.UNCHANGED);
    }

    @ParameterizedTest
    @EnumSource
    void a_missing_membership_that_never_began_is_withdrawn(TestDatabase database) {
        TestSchool school = school(database);
        school.part("administration", membership("m1", Map.of("from", YESTERDAY.plusDays(30))));

        Run run = missing(school, "groupMember", ENDED);

        assertThat(run.of("groupMember").withdrawn()).isEqualTo(1);
        assertThat(school.all(GroupMember.class)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_closed_record_stays_closed_when_it_is_changed_because_it_is_missing(TestDatabase database) {
        TestSchool school = school(database);
        school.part("administration", lesson("l1", "groups", List.of(FORM)));
        school.run("administration", RunMode.FULL, out -> out.reject(reject("lesson", "l1", true)));
        assertThat(school.one(Lesson.class, "l1").sourceRejected()).isTrue();

        missing(school, "lesson", cancelled());

        assertThat(school.one(Lesson.class, "l1"))
                .extracting(stored -> stored.record().status(), Stored::sourceRejected)
                .containsExactly(Lesson.Status.CANCELLED, true);
    }

    @ParameterizedTest
    @EnumSource
    void what_must_refer_to_a_withdrawn_record_goes_with_it(TestDatabase database) {
        TestSchool school = school(database);
        school.part(
                "administration",
                member("m1", FORM, ANNA),
                member("m2", OTHER, BRAM),
                result("r1", ANNA, "7.0"),
                result("r2", BRAM, "8.0"),
                absence("a1", ANNA),
                homework("h1", "groups", List.of(FORM), "student", ANNA),
                news("n1", Audience.ofStudent(ANNA)),
                news("n2", Audience.wholeSchool()));

        Run run = gone(school, SCHOOL[0], SCHOOL[1], SCHOOL[2], SCHOOL[4]);

        assertThat(keys(school, GroupMember.class)).containsExactly("m2");
        assertThat(keys(school, Result.class)).containsExactly("r2");
        assertThat(keys(school, Absence.class)).isEmpty();
        assertThat(keys(school, Homework.class))
                .as("one pupil's homework is not for the group when the pupil is gone")
                .isEmpty();
        assertThat(keys(school, NewsItem.class)).containsExactly("n2");
        assertThat(run.of("result").withdrawn()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void what_happened_in_a_closed_year_stays_when_its_student_is_gone(TestDatabase database) {
        TestSchool school = school(database);
        school.part("administration", result("r1", ANNA, "7.0", "schoolYear", "2025-2026"));

        gone(school, SCHOOL[0], SCHOOL[1], SCHOOL[2], SCHOOL[4]);

        assertThat(keys(school, Result.class)).containsExactly("r1");
    }

    @ParameterizedTest
    @EnumSource
    void a_withdrawn_group_is_left_out_of_lessons_and_ends_those_that_are_for_nobody_else(TestDatabase database) {
        TestSchool school = school(database);
        school.part(
                "administration",
                lesson("both", "groups", List.of(FORM, OTHER)),
                lesson("form", "groups", List.of(FORM)),
                lesson("pupil", "groups", List.of(FORM), "students", List.of(ANNA)),
                lesson("nobody"));

        Run run = gone(school, SCHOOL[0], SCHOOL[2], SCHOOL[3], SCHOOL[4]);

        assertThat(keys(school, Lesson.class)).containsExactlyInAnyOrder("both", "pupil", "nobody");
        assertThat(school.one(Lesson.class, "both").record().groups())
                .containsExactly(Ref.id(school.one(Group.class, "4v2").id()));
        assertThat(school.one(Lesson.class, "pupil").record().groups()).isEmpty();
        assertThat(run.of("lesson"))
                .extracting(Counts::changed, Counts::withdrawn)
                .containsExactly(2L, 1L);
    }

    @ParameterizedTest
    @EnumSource
    void a_lesson_of_one_pupil_is_not_the_groups_when_the_pupil_is_gone(TestDatabase database) {
        TestSchool school = school(database);
        school.part("administration", lesson("l1", "groups", List.of(FORM), "students", List.of(ANNA)));

        gone(school, SCHOOL[0], SCHOOL[1], SCHOOL[2], SCHOOL[4]);

        assertThat(keys(school, Lesson.class)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void an_audience_does_not_become_smaller_when_one_of_its_groups_is_gone(TestDatabase database) {
        TestSchool school = school(database);
        school.part(
                "administration",
                news("n1", Audience.ofGroups(List.of(FORM, OTHER))),
                news("n2", Audience.ofGroups(List.of(OTHER))));

        gone(school, SCHOOL[0], SCHOOL[2], SCHOOL[3], SCHOOL[4]);

        assertThat(keys(school, NewsItem.class)).containsExactly("n2");
    }

    @ParameterizedTest
    @EnumSource
    void a_record_of_a_closed_year_is_known_by_its_day_too(TestDatabase database) {
        TestSchool school = school(database);
        school.part("administration", absence("new", ANNA), absenceOn("old", LocalDate.of(2026, 7, 31)));

        school.run("administration", RunMode.FULL, out -> out.whole(kind("absence"), Records.ALL));

        assertThat(keys(school, Absence.class)).containsExactly("old");
    }

    private static Map<String, Object> cancelled() {
        return Map.of("status", Lesson.Status.CANCELLED);
    }

    private static Mapped membership(String key, Map<String, Object> dates) {
        Map<String, Object> values = new java.util.HashMap<>(dates);
        values.putAll(Map.of("group", FORM, "student", ANNA));
        return Records.of("groupMember", key, values);
    }

    private static Mapped absenceOn(String key, LocalDate day) {
        return Records.of(
                "absence",
                key,
                Map.of("student", ANNA, "date", day, "kind", Absence.Kind.SICK, "reasonBy", Absence.ReasonBy.UNKNOWN));
    }

    /** Delivers these of a kind; others are not withdrawn but changed. */
    private static Run missing(TestSchool school, String kind, Map<String, Object> values, Mapped... records) {
        return school.run("administration", RunMode.FULL, out -> {
            TestSchool.hand(out, records);
            out.whole(kind(kind), Records.ALL, values);
        });
    }

    /** Delivers all there is of subjects, groups and students, and nothing of what refers to them. */
    private static Run gone(TestSchool school, Mapped... records) {
        return school.run("administration", RunMode.FULL, out -> {
            TestSchool.hand(out, records);
            KINDS.forEach(kind -> out.whole(kind(kind), Records.ALL));
        });
    }

    private static List<String> keys(TestSchool school, Class<? extends Canonical> kind) {
        return school.reader.all(TestSchool.ID, kind).stream().map(Stored::key).toList();
    }
}
