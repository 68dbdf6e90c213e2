package inzage.connector.publication;

import static inzage.connector.publication.rule.Samples.GUARDIAN;
import static inzage.connector.publication.rule.Samples.SCHOOL;
import static inzage.connector.publication.rule.Samples.STUDENT;
import static inzage.connector.publication.rule.Samples.id;
import static inzage.connector.publication.rule.Samples.refs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import inzage.connector.audit.Actor;
import inzage.connector.canonical.Absence;
import inzage.connector.canonical.Audience;
import inzage.connector.canonical.Content;
import inzage.connector.canonical.DateRange;
import inzage.connector.canonical.Document;
import inzage.connector.canonical.Group;
import inzage.connector.canonical.GroupMember;
import inzage.connector.canonical.Guardian;
import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.Lesson;
import inzage.connector.canonical.NewsItem;
import inzage.connector.canonical.Note;
import inzage.connector.canonical.PersonName;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Report;
import inzage.connector.canonical.SchoolYear;
import inzage.connector.canonical.StaffMember;
import inzage.connector.canonical.Student;
import inzage.connector.canonical.Ynu;
import inzage.connector.publication.Overview.Line;
import inzage.connector.publication.attendance.Rate;
import inzage.connector.publication.rule.Samples;
import inzage.connector.store.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rest of the model as a guardian sees it. The child is in form 31, and in 32 that is only taught together. */
class ResourcesTest {
    private final Desk desk = new Desk(TestDatabase.H2);

    @BeforeEach
    void a_child_in_a_form() {
        everything();
        desk.school
                .with(2, Guardian.class, "familyName", "Specht")
                .with(
                        1,
                        Student.class,
                        "givenName",
                        "Puk",
                        "birthDate",
                        LocalDate.parse("2012-05-04"),
                        "attending",
                        Ynu.YES)
                .with(
                        21,
                        Guardianship.class,
                        "student",
                        Ref.id(STUDENT),
                        "guardian",
                        Ref.id(GUARDIAN),
                        "portalAccess",
                        Ynu.YES)
                .with(61, StaffMember.class, "code", "BRG", "familyName", "Berg", "email", "berg@example.org")
                .with(
                        31,
                        Group.class,
                        "name",
                        "2a",
                        "kind",
                        Group.Kind.HOME,
                        "schoolYear",
                        "2026-2027",
                        "mentors",
                        refs(61))
                .with(32, Group.class, "name", "2wi", "kind", Group.Kind.TEACHING, "schoolYear", "2026-2027");
        member(41, 31, 1);
        member(42, 32, 1);
    }

    @Test
    void a_part_shows_the_childs_own_records_only() {
        note(71, 1, Ynu.NO);
        note(72, 1, Ynu.YES);
        note(73, 9, Ynu.NO);

        assertThat(desk.file.part(guardian(), STUDENT, Part.NOTES).orElseThrow().shown())
                .extracting(Shown::id)
                .containsExactly(id(71));
        desk.school.settings.put("modules", Map.of());
        assertThat(desk.file.part(guardian(), STUDENT, Part.NOTES)).isEmpty();
    }

    @Test
    void one_report_is_found_through_its_own_child_only_and_once_released() {
        report(71, 1, "2026-11-01T09:00:00Z");
        report(72, 1, "2026-11-03T09:00:00Z");
        report(73, 9, "2026-11-01T09:00:00Z");

        assertThat(desk.file.one(guardian(), STUDENT, Part.REPORTS, id(71))).isPresent();
        assertThat(desk.file.one(guardian(), STUDENT, Part.REPORTS, id(72))).isEmpty();
        assertThat(desk.file.one(guardian(), STUDENT, Part.REPORTS, id(73))).isEmpty();
        assertThat(desk.file.one(guardian(), id(9), Part.REPORTS, id(73))).isEmpty();
    }

    @Test
    void a_group_shows_its_mentors_and_the_classmates_of_today_who_may_be_listed() {
        classmate(5, "Sam", Ynu.NO);
        classmate(6, "Kim", Ynu.YES);
        classmate(7, "Noa", Ynu.NO);
        classmate(8, "Bo", Ynu.NO);
        member(43, 31, 5);
        member(44, 31, 6);
        member(45, 31, 7, "through", LocalDate.parse("2026-11-01"));
        member(46, 31, 8);
        desk.restrictions.restrict(Actor.of("anna", Actor.Role.DESK, "r1"), SCHOOL, id(8), "asked for");

        GroupPage page = desk.file.group(guardian(), STUDENT).orElseThrow();

        assertThat(page.groups().shown()).extracting(Shown::id).containsExactly(id(31));
        assertThat(page.mentors()).singleElement().satisfies(mentor -> {
            assertThat(mentor.id()).isEqualTo(id(61));
            assertThat(mentor.value().email()).isNull();
        });
        assertThat(page.classmates(id(31)))
                .extracting(shown -> PersonName.of(shown.value()))
                .containsExactly("Sam");
        assertThat(page.classmates(id(31)).get(0).value().birthDate()).isNull();
    }

    @Test
    void attendance_counts_registered_lessons_that_are_over_and_nothing_without_them() {
        assertThat(attendance().rates()).isEmpty();
        lesson(81, "2026-10-29T08:30", Ynu.YES);
        lesson(82, "2026-10-29T09:30", Ynu.YES);
        lesson(83, "2026-10-29T10:30", Ynu.UNKNOWN);
        lesson(84, "2026-11-05T08:30", Ynu.YES);
        absence(91, "2026-10-29", 1);

        assertThat(attendance().rates()).singleElement().satisfies(rate -> {
            assertThat(rate.absent()).isEqualTo(50);
            assertThat(rate.present()).isEqualTo(50);
        });
        assertThat(attendance().names().teachers()).isEmpty();
    }

    @Test
    void attendance_is_shown_by_period_of_the_school_year() {
        desk.school.with(
                11,
                SchoolYear.class,
                "name",
                "2026-2027",
                "from",
                LocalDate.parse("2026-08-01"),
                "through",
                LocalDate.parse("2027-07-31"),
                "periods",
                List.of(period("P2", "2026-11-01", "2027-01-31"), period("P1", "2026-08-01", "2026-10-31")));
        lesson(81, "2026-10-29T08:30", Ynu.YES);
        lesson(82, "2026-11-01T08:30", Ynu.YES);
        absence(91, "2026-10-29", 1);

        assertThat(attendance().rates())
                .extracting(rate -> rate.period().name(), Rate::absent)
                .containsExactly(tuple("P1", 100), tuple("P2", 0));
    }

    @Test
    void attendance_shows_nothing_where_absences_are_closed() {
        Map<String, Object> modules = modules();
        modules.remove("absences");
        desk.school.settings.put("modules", modules);

        assertThat(desk.file.attendance(guardian(), STUDENT)).isEmpty();
    }

    @Test
    void what_the_school_publishes_takes_one_child_for_which_it_may_be_seen() {
        news(71, Audience.wholeSchool());
        news(72, Audience.ofGroups(refs(31)));
        news(73, Audience.ofGroups(refs(33)));

        assertThat(desk.bulletin.part(guardian(), Part.NEWS).orElseThrow().shown())
                .extracting(Shown::id)
                .containsExactly(id(71), id(72));
        assertThat(desk.bulletin.part(stranger(), Part.NEWS)).isEmpty();
        assertThat(desk.bulletin.one(guardian(), Part.NEWS, id(73))).isEmpty();
    }

    @Test
    void a_child_of_age_without_consent_opens_what_is_for_the_whole_school_and_is_still_waiting_itself() {
        ofAge();
        news(71, Audience.wholeSchool());
        news(72, Audience.ofStudent(Ref.id(STUDENT)));

        assertThat(desk.bulletin.part(guardian(), Part.NEWS).orElseThrow().shown())
                .extracting(Shown::id)
                .containsExactly(id(71));
        assertThat(desk.publication.children(guardian()))
                .extracting(Child::state)
                .containsExactly(Child.State.CONSENT_MISSING);
    }

    @Test
    void a_document_comes_whole_one_by_one() {
        desk.school.with(
                71,
                Document.class,
                "title",
                "Gids",
                "mediaType",
                "application/pdf",
                "content",
                Content.of(new byte[] {1}),
                "publishFrom",
                LocalDate.parse("2026-11-01"),
                "audience",
                Audience.wholeSchool());

        assertThat(desk.bulletin
                        .one(guardian(), Part.DOCUMENTS, id(71))
                        .orElseThrow()
                        .value()
                        .content())
                .isNotNull();
        assertThat(desk.bulletin.one(stranger(), Part.DOCUMENTS, id(71))).isEmpty();
    }

    @Test
    void the_dashboard_gathers_what_is_new_per_child_and_of_the_school_newest_first() {
        note(71, 1, Ynu.NO);
        note(72, 1, Ynu.YES);
        absence(91, "2026-10-29", 1);
        absence(92, "2026-01-29", 1);
        news(73, Audience.wholeSchool());

        Overview overview = desk.dashboard.of(onDashboard());

        assertThat(overview.children()).singleElement().satisfies(child -> {
            assertThat(child.child().givenName()).isEqualTo("Puk");
            assertThat(child.lines()).extracting(Line::module).containsExactly(Module.NOTES, Module.ABSENCES);
        });
        assertThat(overview.school()).extracting(Line::module).containsExactly(Module.NEWS);
        assertThatIllegalArgumentException().isThrownBy(() -> desk.dashboard.of(guardian()));
    }

    @Test
    void the_dashboard_tells_nothing_of_a_child_without_consent() {
        ofAge();
        note(71, 1, Ynu.NO);

        assertThat(desk.dashboard.of(onDashboard()).children()).singleElement().satisfies(child -> {
            assertThat(child.child().familyName()).isNull();
            assertThat(child.lines()).isEmpty();
        });
    }

    @Test
    void explains_notes_with_their_day_and_without_their_text() {
        note(72, 1, Ynu.YES);

        Explanation explanation =
                desk.publication.explain(guardian(), STUDENT, Module.NOTES).orElseThrow();

        assertThat(explanation.records()).singleElement().satisfies(line -> {
            assertThat(line.date()).isEqualTo(LocalDate.parse("2026-11-01"));
            assertThat(line.hidden()).contains(Reason.VETOED);
        });
        assertThat(explanation.toString()).doesNotContain("Gaat goed");
    }

    private static DateRange period(String name, String from, String through) {
        return new DateRange(name, LocalDate.parse(from), LocalDate.parse(through));
    }

    private void everything() {
        desk.school.settings.put("modules", modules());
        desk.school.settings.put("noteCategories", Map.of("guardians", List.of("gesprek")));
        desk.school.settings.put("exam", Map.of("partsAsTests", "false"));
    }

    private static Map<String, Object> modules() {
        return Samples.everything("guardians");
    }

    private void ofAge() {
        desk.at("2030-11-02T09:00:00Z");
        desk.school.settings.put("modules", modules());
    }

    private void member(long id, long group, long student, Object... more) {
        desk.school.with(id, GroupMember.class, with(more, "group", Ref.id(id(group)), "student", Ref.id(id(student))));
    }

    private void classmate(long id, String name, Ynu secret) {
        desk.school.with(
                id,
                Student.class,
                "givenName",
                name,
                "birthDate",
                LocalDate.parse("2012-05-04"),
                "secretAddress",
                secret);
    }

    private void note(long id, long student, Ynu veto) {
        desk.school.with(
                id,
                Note.class,
                "student",
                Ref.id(id(student)),
                "category",
                "gesprek",
                "date",
                LocalDate.parse("2026-11-01"),
                "text",
                "Gaat goed.",
                "veto",
                veto);
    }

    private void report(long id, long student, String visibleFrom) {
        desk.school.with(
                id,
                Report.class,
                "student",
                Ref.id(id(student)),
                "schoolYear",
                "2026-2027",
                "title",
                "Rapport",
                "locked",
                Ynu.YES,
                "visibleFrom",
                Instant.parse(visibleFrom),
                "mediaType",
                "application/pdf");
    }

    private void news(long id, Audience audience) {
        desk.school.with(
                id,
                NewsItem.class,
                "title",
                "Studiedag",
                "date",
                LocalDate.parse("2026-10-30"),
                "text",
                "Vrij",
                "publishFrom",
                LocalDate.parse("2026-10-30"),
                "audience",
                audience);
    }

    private void lesson(long id, String from, Ynu registered) {
        desk.school.with(
                id,
                Lesson.class,
                "from",
                LocalDateTime.parse(from),
                "through",
                LocalDateTime.parse(from).plusMinutes(50),
                "fromHour",
                LocalDateTime.parse(from).getHour() - 7,
                "students",
                refs(1),
                "teachers",
                refs(61),
                "status",
                Lesson.Status.PLANNED,
                "attendanceRegistered",
                registered);
    }

    private void absence(long id, String date, int hour) {
        desk.school.with(
                id,
                Absence.class,
                "student",
                Ref.id(STUDENT),
                "date",
                LocalDate.parse(date),
                "fromHour",
                hour,
                "kind",
                Absence.Kind.SICK,
                "reasonBy",
                Absence.ReasonBy.GUARDIAN);
    }

    private Attendance attendance() {
        return desk.file.attendance(guardian(), STUDENT).orElseThrow();
    }

    private static Object[] with(Object[] more, Object... pairs) {
        Object[] all = Arrays.copyOf(pairs, pairs.length + more.length);
        System.arraycopy(more, 0, all, pairs.length, more.length);
        return all;
    }

    private Viewer guardian() {
        return viewer(Set.of(GUARDIAN), Viewer.Surface.PAGE);
    }

    private Viewer onDashboard() {
        return viewer(Set.of(GUARDIAN), Viewer.Surface.DASHBOARD);
    }

    private Viewer stranger() {
        return viewer(Set.of(id(99)), Viewer.Surface.PAGE);
    }

    private Viewer viewer(Set<RecordId> persons, Viewer.Surface surface) {
        return new Viewer(
                "account",
                SCHOOL,
                Viewer.Kind.GUARDIAN,
                persons,
                Viewer.MembershipState.ACTIVE,
                surface,
                Viewer.Intent.READ,
                desk.instant());
    }
}
