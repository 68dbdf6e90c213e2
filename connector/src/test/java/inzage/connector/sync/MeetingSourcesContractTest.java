package inzage.connector.sync;

import static inzage.connector.sync.Records.absence;
import static inzage.connector.sync.Records.guardian;
import static inzage.connector.sync.Records.guardianship;
import static inzage.connector.sync.Records.numbered;
import static inzage.connector.sync.Records.student;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Absence;
import inzage.connector.canonical.Guardian;
import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Student;
import inzage.connector.canonical.Ynu;
import inzage.connector.store.Stored;
import inzage.connector.store.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How what several sources say of the same people comes together, on both databases alike. */
class MeetingSourcesContractTest {
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
    void a_record_without_its_owner_waits_and_is_resolved_by_another_source(TestDatabase database) {
        TestSchool school = school(database);
        Run early = school.whole("access", absence("a1", new Ref("number", " 10935 ")));
        assertThat(early.of("absence").waiting()).isEqualTo(1);
        assertThat(school.all(Absence.class)).isEmpty();

        school.whole("administration", numbered("s1", "10935"));

        RecordId student = school.one(Student.class, "s1").id();
        assertThat(school.reader.ofStudent(TestSchool.ID, Absence.class, student))
                .hasSize(1);
        assertThat(school.touched).contains(student);

        Run again = school.whole("access", absence("a1", new Ref("number", "10935")));
        assertThat(again.of("absence").unchanged()).isEqualTo(1);
        assertThat(school.count("select count(*) from record_versions")).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void a_record_that_waits_for_a_month_is_given_up(TestDatabase database) {
        TestSchool school = school(database);
        school.whole("access", absence("a1", new Ref("number", "10935")));

        school.clock.advance(Duration.ofDays(29));
        school.steps.tidy();
        assertThat(school.count("select count(*) from absences")).isEqualTo(1);

        school.clock.advance(Duration.ofDays(2));
        school.steps.tidy();
        assertThat(school.count("select count(*) from absences")).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void sources_meet_by_identifier(TestDatabase database) {
        TestSchool school = school(database);
        school.whole("administration", numbered("uuid-1", "A10"), numbered("uuid-2", "A11"));
        school.whole("access", numbered("7", "a10"), absence("a1", Ref.key("7")));

        RecordId student = school.one(Student.class, "uuid-1").id();
        assertThat(school.reader.ofStudent(TestSchool.ID, Absence.class, student))
                .hasSize(1);
        assertThat(school.all(Student.class)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void an_identifier_of_several_records_stands_for_none(TestDatabase database) {
        TestSchool school = school(database);
        school.whole("administration", numbered("s1", "10935"), numbered("s2", "10935"));

        Run run = school.whole("access", absence("a1", new Ref("number", "10935")));

        assertThat(run.of("absence").waiting()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_changed_number_keeps_the_record_id(TestDatabase database) {
        TestSchool school = school(database);
        school.whole("administration", numbered("s1", "10935"));
        RecordId before = school.one(Student.class, "s1").id();

        school.whole("administration", numbered("s1", "20411"));
        school.whole("access", absence("a1", new Ref("number", "20411")), absence("a2", new Ref("number", "10935")));

        assertThat(school.one(Student.class, "s1").id()).isEqualTo(before);
        assertThat(school.reader.ofStudent(TestSchool.ID, Absence.class, before))
                .extracting(Stored::key)
                .containsExactly("a1");
    }

    @ParameterizedTest
    @EnumSource
    void a_number_given_to_somebody_else_means_the_new_one(TestDatabase database) {
        TestSchool school = school(database);
        school.whole("administration", numbered("s1", "10935"), student("s2", "Bos"));
        school.whole("administration", numbered("s2", "10935"));

        school.whole("access", absence("a1", new Ref("number", "10935")));

        RecordId newcomer = school.one(Student.class, "s2").id();
        assertThat(school.reader.ofStudent(TestSchool.ID, Absence.class, newcomer))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void what_another_source_owns_is_counted_and_not_stored(TestDatabase database) {
        TestSchool school = school(database);
        school.owns.put("guardianship", List.of("access"));
        Mapped link = guardianship("l1", Ref.key("s1"), Ref.key("g1"), "portalAccess", Ynu.YES);

        Run run = school.whole("administration", student("s1", "Vos"), guardian("g1", "Vos"), link);

        assertThat(run.of("guardianship").ownedElsewhere()).isEqualTo(1);
        assertThat(school.count("select count(*) from guardianships")).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void a_single_field_of_another_source_is_laid_over_and_the_strictest_wins(TestDatabase database) {
        TestSchool school = school(database);
        school.owns.put("guardianship.portalAccess", List.of("access"));
        school.owns.put("guardianship.relation", List.of("access"));
        school.whole(
                "administration",
                numbered("s1", "1"),
                numbered("s2", "2"),
                guardian("g1", "Vos"),
                guardianship("l1", Ref.key("s1"), Ref.key("g1"), "custody", Ynu.YES, "relation", "parent"),
                guardianship("l2", Ref.key("s2"), Ref.key("g1"), "portalAccess", Ynu.NO));
        RecordId guardian =
                school.reader.all(TestSchool.ID, Guardian.class).get(0).id();
        Mapped person = Records.identified(guardian("p1", "Vos"), Map.of("mail", "vos@example.org"));
        school.whole(
                "administration",
                numbered("s1", "1"),
                numbered("s2", "2"),
                Records.identified(guardian("g1", "Vos"), Map.of("mail", "vos@example.org")),
                guardianship("l1", Ref.key("s1"), Ref.key("g1"), "custody", Ynu.YES, "relation", "parent"),
                guardianship("l2", Ref.key("s2"), Ref.key("g1"), "portalAccess", Ynu.NO));
        school.whole(
                "access",
                person,
                guardianship(
                        "x1", new Ref("number", "1"), Ref.key("p1"), "portalAccess", Ynu.YES, "relation", "mother"),
                guardianship("x2", new Ref("number", "2"), Ref.key("p1"), "portalAccess", Ynu.YES, "custody", Ynu.YES));

        List<Stored<Guardianship>> links = school.reader.ofGuardian(TestSchool.ID, Guardianship.class, guardian);

        assertThat(links)
                .extracting(
                        Stored::key,
                        link -> link.record().portalAccess(),
                        link -> link.record().custody(),
                        link -> String.valueOf(link.record().relation()))
                .containsExactlyInAnyOrder(
                        Tuple.tuple("l1", Ynu.YES, Ynu.YES, "mother"), Tuple.tuple("l2", Ynu.NO, Ynu.UNKNOWN, "null"));
    }
}
