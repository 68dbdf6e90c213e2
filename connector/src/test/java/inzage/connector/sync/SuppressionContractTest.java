package inzage.connector.sync;

import static inzage.connector.sync.Records.absence;
import static inzage.connector.sync.Records.group;
import static inzage.connector.sync.Records.guardian;
import static inzage.connector.sync.Records.guardianship;
import static inzage.connector.sync.Records.identified;
import static inzage.connector.sync.Records.kind;
import static inzage.connector.sync.Records.lesson;
import static inzage.connector.sync.Records.member;
import static inzage.connector.sync.Records.news;
import static inzage.connector.sync.Records.numbered;
import static inzage.connector.sync.Records.of;
import static inzage.connector.sync.Records.reject;
import static inzage.connector.sync.Records.result;
import static inzage.connector.sync.Records.student;
import static inzage.connector.sync.Records.subject;
import static inzage.connector.sync.suppression.SuppressionReason.ERASED;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Absence;
import inzage.connector.canonical.Audience;
import inzage.connector.canonical.GroupMember;
import inzage.connector.canonical.Guardian;
import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.Kind;
import inzage.connector.canonical.Lesson;
import inzage.connector.canonical.NewsItem;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Result;
import inzage.connector.canonical.Student;
import inzage.connector.store.TestDatabase;
import inzage.connector.sync.replay.Replays.Answer;
import inzage.connector.sync.replay.Replays.Which;
import inzage.connector.sync.suppression.Suppressed;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was erased does not come back, on both databases alike. */
class SuppressionContractTest {
    private static final String SOURCE = "administration";
    private static final Kind STUDENT = kind("student");
    private static final Ref ANNA = Ref.key("anna");
    private static final Ref BRAM = Ref.key("bram");
    private static final Mapped[] ALL = {
        of("staffMember", "vos", Map.of("code", "vos", "familyName", "Vos")),
        subject("wi", "wiskunde"),
        group("4v1", "4v1", "2026-2027"),
        numbered("anna", "10935"),
        student("bram", "Bos", "mentor", Ref.key("vos")),
        guardian("g1", "Vos"),
        guardianship("l1", ANNA, Ref.key("g1")),
        guardianship("l2", BRAM, Ref.key("g1")),
        member("m1", Ref.key("4v1"), ANNA),
        member("m2", Ref.key("4v1"), BRAM),
        result("r1", new Ref("number", " 10935 "), "7.0"),
        result("r2", BRAM, "8.0"),
        absence("a1", ANNA),
        lesson("both", "students", List.of(ANNA, BRAM)),
        lesson("anna's", "students", List.of(ANNA), "groups", List.of(Ref.key("4v1"))),
        news("n1", Audience.ofStudent(ANNA)),
        news("n2", Audience.wholeSchool())
    };

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @AutoClose
    private @Nullable TestSchool open;

    private TestSchool school(TestDatabase database) {
        open = new TestSchool(database.fresh(), home)
                .source(
                        SOURCE,
                        "staffMember",
                        "subject",
                        "group",
                        "student",
                        "guardian",
                        "guardianship",
                        "groupMember",
                        "result",
                        "absence",
                        "lesson",
                        "newsItem")
                .source("grades", "result");
        return open;
    }

    @ParameterizedTest
    @EnumSource
    void leaves_out_whoever_was_erased_and_what_cannot_be_without_them(TestDatabase database) {
        TestSchool school = school(database);
        school.suppressions.add(TestSchool.ID, Suppressed.key(SOURCE, STUDENT, "anna"), ERASED);

        Run run = school.whole(SOURCE, ALL);

        assertThat(run.state()).isEqualTo(RunState.APPLIED);
        assertThat(school.all(Student.class)).extracting(Student::familyName).containsExactly("Bos");
        assertThat(school.all(Guardian.class)).hasSize(1);
        assertThat(keys(school, "guardianships")).containsExactly("l2");
        assertThat(keys(school, "group_members")).containsExactly("m2");
        assertThat(keys(school, "results")).as("known by its number too").containsExactly("r2");
        assertThat(keys(school, "absences")).isEmpty();
        assertThat(keys(school, "lessons")).containsExactly("both");
        assertThat(school.one(Lesson.class, "both").record().students())
                .containsExactly(Ref.id(school.one(Student.class, "bram").id()));
        assertThat(keys(school, "news_items")).containsExactly("n2");
    }

    @ParameterizedTest
    @EnumSource
    void counts_what_it_leaves_out_and_names_nobody(TestDatabase database) {
        TestSchool school = school(database);
        school.suppressions.add(TestSchool.ID, Suppressed.key(SOURCE, STUDENT, "anna"), ERASED);

        Run run = school.run(SOURCE, RunMode.FULL, out -> {
            TestSchool.hand(out, ALL);
            out.reject(reject("student", "anna", true));
            school.mapping(SOURCE).kinds().forEach(kind -> out.whole(kind, Records.ALL));
        });

        assertThat(run.of("student").rejected()).isZero();
        assertThat(school.openRejects(SOURCE)).isEmpty();
        assertThat(run.plan())
                .contains("whom it is about was erased: result\":1", "whom it is about was erased: student\":2")
                .doesNotContain("anna", "10935");
        assertThat(school.count("select count(*) from suppressions where name_hmac like '%anna%'"))
                .isZero();
    }

    @ParameterizedTest
    @EnumSource
    void what_was_stored_is_withdrawn_when_it_is_left_out_of_a_whole(TestDatabase database) {
        TestSchool school = school(database);
        school.whole(SOURCE, ALL);
        school.suppressions.add(TestSchool.ID, Suppressed.key(SOURCE, STUDENT, "anna"), ERASED);

        Run run = school.whole(SOURCE, ALL);

        assertThat(run.of("student").withdrawn()).isEqualTo(1);
        assertThat(run.of("result").withdrawn()).isEqualTo(1);
        assertThat(school.all(Student.class)).hasSize(1);
        assertThat(school.all(Guardianship.class)).hasSize(1);
        assertThat(school.all(GroupMember.class)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_replay_brings_nobody_back(TestDatabase database) {
        TestSchool school = school(database);
        school.whole(SOURCE, ALL);
        school.suppressions.add(TestSchool.ID, Suppressed.key(SOURCE, STUDENT, "anna"), ERASED);

        Answer answer = school.replays.replay(TestSchool.ID, SOURCE, new Which.Newest(), RunMode.FULL, "operator");
        school.finish(((Answer.Requested) answer).run());
        school.finish(((Answer.Requested)
                        school.replays.replay(TestSchool.ID, SOURCE, new Which.Newest(), RunMode.FULL, "operator"))
                .run());

        assertThat(school.all(Student.class)).extracting(Student::familyName).containsExactly("Bos");
        assertThat(school.all(Absence.class)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_record_that_only_mentions_somebody_stays_without_the_mention(TestDatabase database) {
        TestSchool school = school(database);
        school.suppressions.add(TestSchool.ID, Suppressed.key(SOURCE, kind("staffMember"), "vos"), ERASED);

        school.whole(SOURCE, ALL);

        assertThat(school.one(Student.class, "bram").record().mentor()).isNull();
        assertThat(school.all(Student.class)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void another_source_that_knows_only_the_number_is_left_out_by_the_number(TestDatabase database) {
        TestSchool school = school(database);
        school.suppressions.add(TestSchool.ID, Suppressed.key(SOURCE, STUDENT, "anna"), ERASED);
        school.suppressions.add(TestSchool.ID, Suppressed.identifier(STUDENT, "number", "10935"), ERASED);

        school.whole("grades", result("r9", new Ref("number", "10935"), "7.0"));

        assertThat(keys(school, "results")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void an_identifier_leaves_out_whoever_comes_under_it(TestDatabase database) {
        TestSchool school = school(database);
        school.suppressions.add(TestSchool.ID, Suppressed.identifier(STUDENT, "number", "10935"), ERASED);

        school.whole(
                SOURCE, identified(student("new", "Vos"), Map.of("number", "10935")), absence("a1", Ref.key("new")));

        assertThat(keys(school, "students")).isEmpty();
        assertThat(keys(school, "absences")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void means_one_school_one_source_and_one_kind(TestDatabase database) {
        TestSchool school = school(database);
        Suppressed anna = Suppressed.key(SOURCE, STUDENT, "anna");
        school.suppressions.add("elsewhere", anna, ERASED);
        school.suppressions.add(TestSchool.ID, Suppressed.key("grades", STUDENT, "anna"), ERASED);
        school.suppressions.add(TestSchool.ID, Suppressed.key(SOURCE, kind("guardian"), "anna"), ERASED);
        assertThat(school.suppressions.has(TestSchool.ID, anna)).isFalse();

        school.whole(SOURCE, ALL);
        assertThat(school.all(Student.class)).hasSize(2);

        school.suppressions.add(TestSchool.ID, anna, ERASED);
        school.suppressions.add(TestSchool.ID, anna, ERASED);
        assertThat(school.suppressions.has(TestSchool.ID, anna)).isTrue();
        assertThat(school.all(Result.class)).hasSize(2);
        assertThat(school.all(NewsItem.class)).hasSize(2);
    }

    private static List<String> keys(TestSchool school, String table) {
        return school.jdbc
                .sql("select record_key from " + table + " where withdrawn_at is null order by record_key")
                .query(String.class)
                .list();
    }
}
