package inzage.connector.sync;

import static inzage.connector.sync.Records.group;
import static inzage.connector.sync.Records.homework;
import static inzage.connector.sync.Records.identified;
import static inzage.connector.sync.Records.lesson;
import static inzage.connector.sync.Records.news;
import static inzage.connector.sync.Records.numbered;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Audience;
import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Group;
import inzage.connector.canonical.Homework;
import inzage.connector.canonical.Lesson;
import inzage.connector.canonical.NewsItem;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Student;
import inzage.connector.store.Stored;
import inzage.connector.store.TestDatabase;
import inzage.connector.sync.reject.RejectRow;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** For whom a record is, while not everybody it names is known, on both databases alike. */
class RecipientsContractTest {
    private static final Ref ANNA = new Ref("number", "10935");
    private static final Ref STRANGER = new Ref("number", "99999");
    private static final Ref FORM = new Ref("name", "4v1");
    private static final Ref UNKNOWN = new Ref("name", "5h9");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @AutoClose
    private @Nullable TestSchool open;

    private TestSchool school(TestDatabase database) {
        open = new TestSchool(database.fresh(), home)
                .source("administration", "group", "student")
                .source("timetable", "lesson", "newsItem")
                .source("homework", "homework");
        open.whole("administration", form("4v1"), numbered("anna", "10935"));
        return open;
    }

    @ParameterizedTest
    @EnumSource
    void an_unknown_pupil_is_left_out_of_a_lesson_and_counted(TestDatabase database) {
        TestSchool school = school(database);

        Run run = school.whole("timetable", lesson("l1", "students", List.of(ANNA, STRANGER)));

        assertThat(run.of("lesson"))
                .extracting(Counts::dropped, Counts::waiting)
                .containsExactly(1L, 0L);
        assertThat(school.one(Lesson.class, "l1").record().students())
                .containsExactly(Ref.id(school.one(Student.class, "anna").id()));
    }

    @ParameterizedTest
    @EnumSource
    void a_lesson_of_unknown_pupils_waits_for_them_and_is_not_the_groups(TestDatabase database) {
        TestSchool school = school(database);

        Run run = school.whole("timetable", lesson("l1", "groups", List.of(FORM), "students", List.of(STRANGER)));
        assertThat(run.of("lesson").waiting()).isEqualTo(1);
        assertThat(school.all(Lesson.class)).isEmpty();

        school.whole("administration", form("4v1"), numbered("anna", "10935"), numbered("bram", "99999"));
        assertThat(school.one(Lesson.class, "l1").record().students()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_lesson_of_unknown_groups_waits_unless_it_names_a_pupil(TestDatabase database) {
        TestSchool school = school(database);

        school.whole(
                "timetable",
                lesson("group", "groups", List.of(UNKNOWN)),
                lesson("pupil", "groups", List.of(UNKNOWN), "students", List.of(ANNA)));

        assertThat(keys(school, Lesson.class)).containsExactly("pupil");
    }

    @ParameterizedTest
    @EnumSource
    void homework_of_an_unknown_pupil_waits_even_if_the_mapping_would_leave_the_pupil_out(TestDatabase database) {
        TestSchool school = school(database);
        Mapped homework = homework("h1", "groups", List.of(FORM), "student", STRANGER);

        Run run = school.whole("homework", Records.droppable(homework, "student"));

        assertThat(run.of("homework").waiting()).isEqualTo(1);
        assertThat(school.all(Homework.class)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void homework_finds_the_lesson_of_another_source(TestDatabase database) {
        TestSchool school = school(database);
        school.whole("timetable", identified(lesson("l1", "groups", List.of(FORM)), Map.of("external", "Z-77")));

        school.whole("homework", homework("h1", "groups", List.of(FORM), "lesson", new Ref("external", "z-77")));

        assertThat(school.one(Homework.class, "h1").record().lesson())
                .isEqualTo(Ref.id(school.one(Lesson.class, "l1").id()));
    }

    @ParameterizedTest
    @EnumSource
    void news_for_a_group_that_is_not_known_is_rejected_until_the_group_comes(TestDatabase database) {
        TestSchool school = school(database);
        Mapped news = news("n1", Audience.ofGroups(List.of(FORM, UNKNOWN)));

        Run run = school.whole("timetable", news);
        assertThat(run.state()).isEqualTo(RunState.APPLIED_WITH_REJECTS);
        assertThat(school.all(NewsItem.class)).isEmpty();
        assertThat(school.openRejects("timetable"))
                .extracting(RejectRow::code, RejectRow::field)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("AUDIENCE_UNKNOWN", "audience"));

        school.whole("administration", form("4v1"), form("5h9"), numbered("anna", "10935"));
        Run again = school.again("timetable", RunMode.FULL);

        assertThat(again.of("newsItem").created())
                .as("the same content is read again")
                .isEqualTo(1);
        assertThat(school.one(NewsItem.class, "n1").record().audience().groups())
                .hasSize(2);
        assertThat(school.openRejects("timetable")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void what_was_rejected_for_want_of_a_group_is_read_again_when_the_group_comes(TestDatabase database) {
        TestSchool school = school(database);
        school.whole("timetable", news("n1", Audience.ofGroups(List.of(FORM, UNKNOWN))));
        school.whole("administration", form("4v1"), form("6a1"));
        long hopeless = onlyRequested(school);
        assertThat(school.finish(hopeless).state()).isEqualTo(RunState.UNCHANGED);

        school.whole("administration", form("4v1"), form("6a1"), form("5h9"));
        Run retry = school.finish(onlyRequested(school));

        assertThat(retry.trigger()).isEqualTo(Trigger.REPLAY);
        assertThat(retry.source()).isEqualTo("timetable");
        assertThat(school.one(NewsItem.class, "n1").record().audience().groups())
                .hasSize(2);
        assertThat(school.openRejects("timetable")).isEmpty();

        school.whole("administration", form("4v1"), form("6a1"), form("5h9"), form("1b2"));
        assertThat(school.syncs.requested())
                .as("nothing is left to be tried again")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_paused_source_is_not_read_again_by_itself(TestDatabase database) {
        TestSchool school = school(database);
        school.whole("timetable", news("n1", Audience.ofGroups(List.of(FORM, UNKNOWN))));
        school.syncs.pause(TestSchool.ID, "timetable");

        school.whole("administration", form("4v1"), form("5h9"));

        assertThat(school.syncs.requested()).isEmpty();
    }

    private static long onlyRequested(TestSchool school) {
        assertThat(school.syncs.requested()).hasSize(1);
        return school.syncs.requested().get(0);
    }

    @ParameterizedTest
    @EnumSource
    void an_audience_that_can_no_longer_be_told_closes_what_is_stored(TestDatabase database) {
        TestSchool school = school(database);
        school.whole("timetable", news("n1", Audience.ofGroups(List.of(FORM))));

        school.whole("timetable", news("n1", Audience.ofGroups(List.of(FORM, UNKNOWN))));

        Stored<NewsItem> stored = school.one(NewsItem.class, "n1");
        assertThat(stored.sourceRejected()).isTrue();
        assertThat(stored.record().audience())
                .isEqualTo(Audience.ofGroups(
                        List.of(Ref.id(school.one(Group.class, "4v1").id()))));
    }

    @ParameterizedTest
    @EnumSource
    void news_for_a_student_who_is_not_known_waits(TestDatabase database) {
        TestSchool school = school(database);

        Run run = school.whole(
                "timetable", news("n1", Audience.ofStudent(STRANGER)), news("n2", Audience.ofStudent(ANNA)));

        assertThat(run.of("newsItem").waiting()).isEqualTo(1);
        assertThat(keys(school, NewsItem.class)).containsExactly("n2");
    }

    private static Mapped form(String name) {
        return identified(group(name, name, "2026-2027"), Map.of("name", name));
    }

    private static List<String> keys(TestSchool school, Class<? extends Canonical> kind) {
        return school.reader.all(TestSchool.ID, kind).stream().map(Stored::key).toList();
    }
}
