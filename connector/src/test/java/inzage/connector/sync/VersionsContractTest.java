package inzage.connector.sync;

import static inzage.connector.sync.Records.group;
import static inzage.connector.sync.Records.kind;
import static inzage.connector.sync.Records.member;
import static inzage.connector.sync.Records.result;
import static inzage.connector.sync.Records.scoped;
import static inzage.connector.sync.Records.student;
import static inzage.connector.sync.Records.subject;
import static inzage.connector.sync.Records.withheld;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.GroupMember;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Result;
import inzage.connector.canonical.Student;
import inzage.connector.store.Stored;
import inzage.connector.store.TestDatabase;
import java.nio.file.Path;
import java.time.Instant;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What runs keep, replace and withdraw of records that are stored, on both databases alike. */
class VersionsContractTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @AutoClose
    private @Nullable TestSchool open;

    private TestSchool school(TestDatabase database) {
        open = TwoSources.of(database, home);
        return open;
    }

    @ParameterizedTest
    @EnumSource
    void keeps_every_version_with_its_time(TestDatabase database) {
        TestSchool school = school(database);
        school.whole(
                "administration", subject("wi", "wiskunde"), student("s1", "Vos"), result("r1", Ref.key("s1"), "5.5"));
        Instant first = school.clock.instant();
        Run run = school.whole(
                "administration", subject("wi", "wiskunde"), student("s1", "Vos"), result("r1", Ref.key("s1"), "6.5"));

        assertThat(run.of("result").changed()).isEqualTo(1);
        assertThat(run.plan()).contains("\"r1\":[\"grade\",\"value\"]");
        RecordId student = school.one(Student.class, "s1").id();
        assertThat(school.reader.versionsOfStudent(TestSchool.ID, Result.class, student))
                .extracting(stored -> stored.record().grade(), Stored::appliedFrom, Stored::appliedTo)
                .containsExactlyInAnyOrder(
                        Tuple.tuple("6.5", school.clock.instant(), null),
                        Tuple.tuple("5.5", first, school.clock.instant()));
    }

    @ParameterizedTest
    @EnumSource
    void withdraws_what_is_missing_and_restores_what_comes_back(TestDatabase database) {
        TestSchool school = school(database);
        school.whole("administration", student("s1", "Vos"), student("s2", "Bos"));
        RecordId before = school.one(Student.class, "s2").id();

        Run gone = school.whole("administration", student("s1", "Vos"));
        assertThat(gone.of("student").withdrawn()).isEqualTo(1);
        assertThat(school.all(Student.class)).hasSize(1);

        Run back = school.whole("administration", student("s1", "Vos"), student("s2", "Bos"));
        assertThat(back.of("student").restored()).isEqualTo(1);
        assertThat(school.one(Student.class, "s2").id()).isEqualTo(before);
        assertThat(school.count("select count(*) from record_versions")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void withdraws_nothing_outside_a_scope_that_came_whole(TestDatabase database) {
        TestSchool school = school(database);
        school.part("administration", scoped(student("s1", "Vos"), "site 1"), scoped(student("s2", "Bos"), "site 2"));

        school.run("administration", RunMode.FULL, out -> out.whole(kind("student"), "site 2"));

        assertThat(school.all(Student.class)).extracting(Student::familyName).containsExactly("Vos");
    }

    @ParameterizedTest
    @EnumSource
    void a_part_changes_only_what_it_names(TestDatabase database) {
        TestSchool school = school(database);
        school.whole("administration", student("s1", "Vos"), student("s2", "Bos"));

        Run run = school.part("administration", student("s2", "Bos-Smit"));

        assertThat(run.of("student"))
                .extracting(Counts::changed, Counts::withdrawn)
                .containsExactly(1L, 0L);
        assertThat(school.all(Student.class))
                .extracting(Student::familyName)
                .containsExactlyInAnyOrder("Vos", "Bos-Smit");
    }

    @ParameterizedTest
    @EnumSource
    void a_closed_school_year_is_never_withdrawn_by_absence(TestDatabase database) {
        TestSchool school = school(database);
        school.whole(
                "administration",
                subject("wi", "wiskunde"),
                group("old", "1A", "2025-2026"),
                group("new", "2A", "2026-2027"),
                student("s1", "Vos"),
                member("m-old", Ref.key("old"), Ref.key("s1")),
                member("m-new", Ref.key("new"), Ref.key("s1")),
                result("r-old", Ref.key("s1"), "7.0", "schoolYear", "2025-2026"),
                result("r-new", Ref.key("s1"), "8.0"));

        school.whole("administration", subject("wi", "wiskunde"), student("s1", "Vos"));

        assertThat(school.reader.all(TestSchool.ID, Result.class))
                .extracting(Stored::key)
                .containsExactly("r-old");
        assertThat(school.reader.all(TestSchool.ID, GroupMember.class))
                .extracting(Stored::key)
                .containsExactly("m-old");
    }

    @ParameterizedTest
    @EnumSource
    void withheld_is_part_of_a_version(TestDatabase database) {
        TestSchool school = school(database);
        school.whole("administration", student("s1", "Vos"));

        Run run = school.whole("administration", withheld(student("s1", "Vos")));

        assertThat(run.of("student").changed()).isEqualTo(1);
        assertThat(school.one(Student.class, "s1").withheld()).isTrue();
    }
}
