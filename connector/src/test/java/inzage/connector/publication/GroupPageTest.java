package inzage.connector.publication;

import static inzage.connector.publication.rule.Samples.SCHOOL;
import static inzage.connector.publication.rule.Samples.STUDENT;
import static inzage.connector.publication.rule.Samples.id;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.audit.Actor;
import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.GroupMember;
import inzage.connector.canonical.Guardianship;
import inzage.connector.canonical.PersonName;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Ynu;
import inzage.connector.publication.rule.Samples;
import inzage.connector.store.Stored;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whom a guardian finds on the page of the child's group. */
class GroupPageTest {
    private final FormSchool school = new FormSchool();
    private final Desk desk = school.desk;

    @Test
    void a_group_shows_its_mentors_and_the_classmates_of_today_who_may_be_listed() {
        school.classmate(5, "Sam", Ynu.NO);
        school.classmate(6, "Kim", Ynu.YES);
        school.classmate(7, "Noa", Ynu.NO);
        school.classmate(8, "Bo", Ynu.NO);
        school.member(43, 31, 5);
        school.member(44, 31, 6);
        school.member(45, 31, 7, "through", LocalDate.parse("2026-11-01"));
        school.member(46, 31, 8);
        desk.restrictions.restrict(Actor.of("anna", Actor.Role.DESK, "r1"), SCHOOL, id(8), "asked for");

        GroupPage page = desk.file.group(desk.guardian(), STUDENT).orElseThrow();

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
    void a_source_that_an_operator_closed_links_nobody_to_a_child_and_places_nobody_in_a_group() {
        school.classmate(5, "Sam", Ynu.NO);
        school.classmate(6, "Kim", Ynu.NO);
        school.member(43, 31, 5);
        desk.school.with(from("timetable", Samples.stored(id(44), member(6))));
        assertThat(classmates()).containsExactlyInAnyOrder("Sam", "Kim");

        desk.closedSources.add("timetable");
        assertThat(classmates()).containsExactly("Sam");

        desk.school.with(from(
                "timetable",
                Samples.stored(
                        id(22),
                        Samples.record(
                                Guardianship.class,
                                Map.of("student", Ref.id(STUDENT), "guardian", Ref.id(Samples.GUARDIAN))))));
        assertThat(desk.file.group(desk.guardian(), STUDENT)).isEmpty();
        desk.closedSources.clear();
        assertThat(classmates()).containsExactlyInAnyOrder("Sam", "Kim");
    }

    @Test
    void who_is_in_a_group_by_a_source_that_an_operator_closed_has_no_page_of_it() {
        desk.school.replace(GroupMember.class, List.of(from("timetable", Samples.stored(id(41), member(1)))));
        assertThat(desk.file
                        .group(desk.guardian(), STUDENT)
                        .orElseThrow()
                        .groups()
                        .shown())
                .hasSize(1);

        desk.closedSources.add("timetable");

        assertThat(desk.file
                        .group(desk.guardian(), STUDENT)
                        .orElseThrow()
                        .groups()
                        .shown())
                .isEmpty();
    }

    private List<String> classmates() {
        return desk.file.group(desk.guardian(), STUDENT).orElseThrow().classmates(id(31)).stream()
                .map(shown -> PersonName.of(shown.value()))
                .toList();
    }

    private static GroupMember member(long student) {
        return Samples.record(GroupMember.class, Map.of("group", Ref.id(id(31)), "student", Ref.id(id(student))));
    }

    private static <T extends Canonical> Stored<T> from(String source, Stored<T> stored) {
        return new Stored<>(
                SCHOOL,
                source,
                stored.key(),
                stored.id(),
                stored.record(),
                stored.withheld(),
                stored.sourceRejected(),
                stored.appliedFrom(),
                stored.appliedTo());
    }
}
