package inzage.connector.publication;

import static inzage.connector.publication.rule.Samples.SCHOOL;
import static inzage.connector.publication.rule.Samples.STUDENT;
import static inzage.connector.publication.rule.Samples.id;
import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.audit.Actor;
import inzage.connector.canonical.PersonName;
import inzage.connector.canonical.Ynu;
import java.time.LocalDate;
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
}
