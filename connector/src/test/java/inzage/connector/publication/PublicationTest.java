package inzage.connector.publication;

import static inzage.connector.publication.rule.Samples.GUARDIAN;
import static inzage.connector.publication.rule.Samples.MATHS;
import static inzage.connector.publication.rule.Samples.SCHOOL;
import static inzage.connector.publication.rule.Samples.STUDENT;
import static inzage.connector.publication.rule.Samples.id;
import static inzage.connector.publication.rule.Samples.refs;
import static inzage.connector.publication.rule.Samples.storedResult;
import static inzage.connector.publication.rule.Samples.withheld;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.access.AccessDecision;
import inzage.connector.canonical.Absence;
import inzage.connector.canonical.Enrolment;
import inzage.connector.canonical.Group;
import inzage.connector.canonical.GroupMember;
import inzage.connector.canonical.Guardian;
import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Result;
import inzage.connector.canonical.School;
import inzage.connector.canonical.Site;
import inzage.connector.canonical.StaffMember;
import inzage.connector.canonical.Student;
import inzage.connector.canonical.Subject;
import inzage.connector.canonical.Ynu;
import inzage.connector.exam.Scope;
import inzage.connector.publication.Child.State;
import inzage.connector.publication.Explanation.Line;
import inzage.connector.publication.Names.SubjectName;
import inzage.connector.publication.rule.RulesInForce;
import inzage.connector.store.TestDatabase;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PublicationTest {
    private static final RecordId ADULT = id(5);
    private static final Instant END_OF_YEAR = Instant.parse("2027-07-31T22:00:00Z");

    @ParameterizedTest
    @EnumSource
    void lists_linked_children_and_of_those_of_age_without_consent_the_first_name_only(TestDatabase database) {
        Desk desk = desk(database);

        List<Child> children = desk.publication.children(guardian(desk));

        assertThat(children).hasSize(2);
        assertThat(children.get(0).state()).isEqualTo(State.VISIBLE);
        assertThat(children.get(0).modules()).containsExactlyInAnyOrder(Module.RESULTS, Module.ABSENCES);
        assertThat(children.get(1))
                .isEqualTo(
                        new Child(ADULT, State.CONSENT_MISSING, "Jip", null, null, Set.of(), Optional.of(END_OF_YEAR)));
    }

    @ParameterizedTest
    @EnumSource
    void opens_to_a_guardian_when_the_student_of_age_consents_and_closes_when_withdrawn(TestDatabase database) {
        Desk desk = desk(database);

        desk.consents.giveToAll(SCHOOL, ADULT, Set.of(Module.ABSENCES));
        assertThat(desk.publication.absences(guardian(desk), ADULT)).isPresent();
        assertThat(desk.publication.results(guardian(desk), ADULT)).isEmpty();
        assertThat(desk.publication.children(guardian(desk)).get(1).modules()).containsExactly(Module.ABSENCES);

        desk.consents.withdraw(SCHOOL, ADULT, Set.of(GUARDIAN));
        assertThat(desk.publication.absences(guardian(desk), ADULT)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void answers_alike_for_a_child_that_is_hidden_and_one_that_is_not_there(TestDatabase database) {
        Desk desk = desk(database);
        desk.decisions.decide(SCHOOL, STUDENT, GUARDIAN, AccessDecision.Kind.CLOSED, "desk");
        Viewer guardian = guardian(desk);

        for (RecordId child : List.of(STUDENT, ADULT, id(999))) {
            assertThat(desk.publication.profile(guardian, child)).isEmpty();
            assertThat(desk.publication.results(guardian, child)).isEmpty();
            assertThat(desk.publication.absences(guardian, child)).isEmpty();
            assertThat(desk.publication.enrolments(guardian, child)).isEmpty();
        }
        assertThat(desk.publication.children(guardian)).extracting(Child::id).containsExactly(ADULT);
    }

    @ParameterizedTest
    @EnumSource
    void shows_a_profile_with_the_names_it_refers_to(TestDatabase database) {
        Desk desk = desk(database);

        Answer<Student> answer =
                desk.publication.profile(guardian(desk), STUDENT).orElseThrow().student();

        assertThat(answer.shown()).singleElement().satisfies(shown -> {
            assertThat(shown.value().familyName()).isEqualTo("Specht");
            assertThat(shown.value().phone()).isNull();
            assertThat(shown.withheld()).contains("phone", "address");
            assertThat(shown).hasToString("Shown[" + STUDENT + "]");
        });
        assertThat(answer.names().mentors()).containsExactly("Ada de Uil");
        assertThat(answer.names().sites())
                .containsExactly(Map.entry(id(61), new Names.SiteName("Noord", null, "053-0000000")));
        assertThat(answer.names().school()).isPresent();
        assertThat(answer.next()).contains(END_OF_YEAR);
    }

    @ParameterizedTest
    @EnumSource
    void shows_with_a_profile_the_enrolment_of_today_and_its_site_where_that_is_open(TestDatabase database) {
        Desk desk = desk(database);
        desk.school
                .with(66, Site.class, "name", "Zuid")
                .with(67, Site.class, "name", "Oost")
                .with(31, Enrolment.class, enrolment("havo", 67, "2025-2026", "2025-08-01"))
                .with(32, Enrolment.class, enrolment("havo", 61, "2026-2027", "2026-08-01"))
                .with(33, Enrolment.class, enrolment("vwo", 66, "2026-2027", "2026-10-01"))
                .with(34, Enrolment.class, enrolment("mavo", 67, "2026-2027", "2027-01-01"));

        assertThat(desk.publication
                        .profile(guardian(desk), STUDENT)
                        .orElseThrow()
                        .enrolment())
                .isEmpty();

        desk.school.settings.put("modules", Map.of("enrolments", List.of("guardians")));
        Profile profile = desk.publication.profile(guardian(desk), STUDENT).orElseThrow();

        assertThat(profile.enrolment().orElseThrow().value().programme()).isEqualTo("vwo");
        assertThat(profile.student().names().sites()).containsOnlyKeys(id(61), id(66));
    }

    private static Object[] enrolment(String programme, int site, String schoolYear, String from) {
        return new Object[] {
            "student",
            Ref.id(STUDENT),
            "programme",
            programme,
            "site",
            Ref.id(id(site)),
            "schoolYear",
            schoolYear,
            "from",
            LocalDate.parse(from)
        };
    }

    @ParameterizedTest
    @EnumSource
    void shows_results_without_what_is_hidden_and_without_its_names(TestDatabase database) {
        Desk desk = desk(database);
        desk.school
                .with(storedResult(101, Result.Kind.TEST, "7,0"))
                .with(withheld(storedResult(102, Result.Kind.TEST, "2,0", "subject", Ref.id(id(12)))))
                .with(storedResult(103, Result.Kind.EXAM_GRADE, "5,0"))
                .with(storedResult(104, Result.Kind.AVERAGE, "5,0"));

        GradeBook book = desk.publication.gradeBook(guardian(desk), STUDENT).orElseThrow();

        assertThat(book.results().shown()).extracting(Shown::id).containsExactly(id(101));
        assertThat(book.results().names().subjects())
                .containsExactly(Map.entry(MATHS, new SubjectName("wi", "Wiskunde")));
        assertThat(book.exams()).isEmpty();
        assertThat(book.averages()).isEmpty();
        assertThat(book.currentSchoolYear()).isEqualTo("2026-2027");
        assertThat(book.enrolments()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void shows_a_determined_exam_grade_until_it_is_held_back(TestDatabase database) {
        Desk desk = desk(database);
        desk.school.with(storedResult(103, Result.Kind.EXAM_GRADE, "5,0"));
        desk.determinations.determine(SCHOOL, Scope.of("2026-2027"), desk.instant(), "board");

        assertThat(desk.publication
                        .gradeBook(guardian(desk), STUDENT)
                        .orElseThrow()
                        .exams())
                .containsExactly(id(103));
        desk.holds.hold(SCHOOL, STUDENT, Optional.of(MATHS), "board");
        assertThat(desk.publication
                        .results(guardian(desk), STUDENT)
                        .orElseThrow()
                        .shown())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void makes_averages_of_what_is_visible_where_the_school_chose_so(TestDatabase database) {
        Desk desk = desk(database);
        desk.school.settings.put("averages", "OWN");
        desk.school
                .with(storedResult(101, Result.Kind.SUBTEST, "6,0"))
                .with(storedResult(102, Result.Kind.SUBTEST, "8,0"))
                .with(withheld(storedResult(103, Result.Kind.SUBTEST, "1,0")))
                .with(storedResult(104, Result.Kind.TEST, "4,0", "weight", BigDecimal.ONE))
                .with(storedResult(
                        105,
                        Result.Kind.INTERMEDIATE,
                        "5,0",
                        "weight",
                        BigDecimal.ONE,
                        "contributors",
                        refs(101, 102, 103)))
                .with(storedResult(106, Result.Kind.AVERAGE, "4,5"));

        GradeBook book = desk.publication.gradeBook(guardian(desk), STUDENT).orElseThrow();

        assertThat(book.results().shown()).extracting(Shown::id).containsExactly(id(101), id(102), id(104));
        assertThat(book.averages()).containsExactly(new OwnAverage(MATHS, "2026-2027", new BigDecimal("5.5")));
    }

    @ParameterizedTest
    @EnumSource
    void counts_a_visible_attempt_although_a_hidden_one_replaced_it(TestDatabase database) {
        Desk desk = desk(database);
        desk.school.settings.put("averages", "OWN");
        desk.school
                .with(storedResult(101, Result.Kind.TEST, "6,0", "title", "PO", "attempt", 1, "valid", Ynu.NO))
                .with(withheld(
                        storedResult(102, Result.Kind.TEST, "9,0", "title", "PO", "attempt", 2, "valid", Ynu.YES)));

        GradeBook book = desk.publication.gradeBook(guardian(desk), STUDENT).orElseThrow();

        assertThat(book.averages()).containsExactly(new OwnAverage(MATHS, "2026-2027", new BigDecimal("6.0")));
        assertThat(book.results().shown())
                .singleElement()
                .satisfies(shown -> assertThat(shown.value().attempt()).isNull());
    }

    @ParameterizedTest
    @EnumSource
    void shows_nobody_anything_while_the_desk_keeps_the_portal_closed(TestDatabase database) {
        Desk desk = desk(database);
        assertThat(desk.publication.maintenance(guardian(desk))).isFalse();
        assertThat(desk.publication.children(guardian(desk))).isNotEmpty();

        desk.school.settings.put("maintenance", "true");

        assertThat(desk.publication.maintenance(guardian(desk))).isTrue();
        assertThat(desk.publication.children(guardian(desk))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void reads_where_a_child_is_for_a_module_that_is_not_open_everywhere(TestDatabase database) {
        Desk desk = desk(database);
        desk.school
                .with(41, Group.class, "name", "H3b", "kind", Group.Kind.HOME, "schoolYear", "2026-2027")
                .with(42, GroupMember.class, "group", Ref.id(id(41)), "student", Ref.id(STUDENT));

        assertThat(openTo(desk, "H3b")).isTrue();
        assertThat(openTo(desk, "H3c")).isFalse();
    }

    private static boolean openTo(Desk desk, String group) {
        Map<String, Object> pilot = Map.of("for", List.of("guardians"), "onlyFor", Map.of("groups", List.of(group)));
        desk.school.settings.put("modules", Map.of("absences", pilot));
        return desk.publication.absences(guardian(desk), STUDENT).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void explains_without_values(TestDatabase database) {
        Desk desk = desk(database);
        desk.school.with(storedResult(103, Result.Kind.EXAM_GRADE, "5,0", "achievedOn", LocalDate.parse("2026-10-01")));

        Explanation explanation = desk.publication
                .explain(guardian(desk), STUDENT, Module.RESULTS)
                .orElseThrow();

        Line line = explanation.records().get(0);
        assertThat(line.kind()).isEqualTo("result");
        assertThat(line.date()).isEqualTo("2026-10-01");
        assertThat(line.hidden()).contains(Reason.NOT_DETERMINED);
        assertThat(line.answers()).hasSize(RulesInForce.LIST.size());
        assertThat(explanation.toString()).doesNotContain("5,0");
    }

    @ParameterizedTest
    @EnumSource
    void names_the_persons_a_change_may_concern(TestDatabase database) {
        assertThat(desk(database).publication.concerned(SCHOOL, STUDENT)).containsExactlyInAnyOrder(STUDENT, GUARDIAN);
    }

    @ParameterizedTest
    @EnumSource
    void shows_students_their_own_file(TestDatabase database) {
        Desk desk = desk(database);
        Viewer student = viewer(desk, Viewer.Kind.STUDENT, ADULT);

        assertThat(desk.publication.children(student)).extracting(Child::id).containsExactly(ADULT);
        assertThat(desk.publication.absences(student, ADULT)).isPresent();
        assertThat(desk.publication.absences(student, STUDENT)).isEmpty();
    }

    private static Viewer guardian(Desk desk) {
        return viewer(desk, Viewer.Kind.GUARDIAN, GUARDIAN);
    }

    private static Viewer viewer(Desk desk, Viewer.Kind kind, RecordId person) {
        return new Viewer(
                "account",
                SCHOOL,
                kind,
                Set.of(person),
                Viewer.MembershipState.ACTIVE,
                Viewer.Surface.PAGE,
                Viewer.Intent.READ,
                desk.instant());
    }

    /** A guardian with a child of fourteen and one of age. */
    private static Desk desk(TestDatabase database) {
        Desk desk = new Desk(database);
        List<String> everybody = List.of("guardians", "students");
        desk.school.settings.put("modules", Map.of("results", everybody, "absences", everybody));
        desk.school.settings.put("exam", Map.of("partsAsTests", "false"));
        desk.school
                .with(60, School.class, "name", "Merel", "timeZone", "Europe/Amsterdam", "locale", "nl")
                .with(61, Site.class, "name", "Noord", "phone", "053-0000000")
                .with(11, Subject.class, "code", "wi", "name", "Wiskunde")
                .with(12, Subject.class, "name", "Nederlands")
                .with(62, StaffMember.class, "givenName", "Ada", "prefix", "de", "familyName", "Uil")
                .with(
                        63,
                        Group.class,
                        "name",
                        "3A",
                        "kind",
                        Group.Kind.HOME,
                        "schoolYear",
                        "2026-2027",
                        "mentors",
                        refs(62))
                .with(64, GroupMember.class, "group", Ref.id(id(63)), "student", Ref.id(STUDENT))
                .with(65, GroupMember.class, "group", Ref.id(id(63)), "student", Ref.id(ADULT))
                .with(2, Guardian.class, "familyName", "Specht")
                .with(
                        1,
                        Student.class,
                        "givenName",
                        "Puk",
                        "familyName",
                        "Specht",
                        "phone",
                        "0600000000",
                        "birthDate",
                        LocalDate.parse("2012-05-04"),
                        "site",
                        Ref.id(id(61)))
                .with(
                        5,
                        Student.class,
                        "givenName",
                        "Jip",
                        "familyName",
                        "Specht",
                        "birthDate",
                        LocalDate.parse("2008-05-04"))
                .with(
                        21,
                        Guardianship.class,
                        "student",
                        Ref.id(STUDENT),
                        "guardian",
                        Ref.id(GUARDIAN),
                        "portalAccess",
                        Ynu.YES)
                .with(
                        22,
                        Guardianship.class,
                        "student",
                        Ref.id(ADULT),
                        "guardian",
                        Ref.id(GUARDIAN),
                        "portalAccess",
                        Ynu.YES)
                .with(
                        71,
                        Absence.class,
                        "student",
                        Ref.id(STUDENT),
                        "date",
                        LocalDate.parse("2026-10-01"),
                        "kind",
                        Absence.Kind.LATE,
                        "reasonBy",
                        Absence.ReasonBy.SCHOOL);
        return desk;
    }
}
