package inzage.portal.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.canonical.Lesson.Status;
import inzage.portal.Browser;
import inzage.portal.People;
import inzage.portal.People.Person;
import inzage.portal.PortalTest;
import inzage.portal.Records;
import inzage.portal.World;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@PortalTest
class AgendaTest {
    private static final String CHILD = "/api/v1/children/" + People.CHILD;

    @Autowired
    private People people;

    @Autowired
    private World world;

    @BeforeEach
    void arrange() {
        world.arrange();
        world.showAgenda(
                List.of(
                        Records.lesson(101, "2026-11-03T08:30", Status.CANCELLED),
                        Records.lesson(102, "2026-11-02T10:30", Status.CHANGED),
                        Records.lesson(103, "2026-11-02T08:30", Status.PLANNED)),
                List.of(Records.homework(111, "2026-11-05", 102), Records.homework(112, "2026-11-02", 102)));
    }

    @Test
    void shows_lessons_by_time_with_the_cancelled_ones_flagged() {
        JsonNode lessons = ask("/agenda").get("lessons");
        assertThat(lessons.findValuesAsString("status")).containsExactly("planned", "changed", "cancelled");
        assertThat(lessons.at("/0/from").asString()).isEqualTo("2026-11-02T08:30:00");
    }

    @Test
    void shows_hour_subject_rooms_and_the_teachers_it_may_name() {
        JsonNode lesson = ask("/agenda").at("/lessons/0");
        assertThat(lesson.get("fromHour").asInt()).isEqualTo(1);
        assertThat(lesson.at("/subject/name").asString()).isEqualTo("Nederlands");
        assertThat(lesson.at("/rooms/0").asString()).isEqualTo("101");
        assertThat(lesson.get("teachers")).hasSize(1);
        assertThat(lesson.at("/teachers/0/code").asString()).isEqualTo("BRG");
        assertThat(lesson.get("attendanceRegistered").isNull()).isTrue();
    }

    @Test
    void flags_lessons_that_there_is_homework_for() {
        assertThat(ask("/agenda").get("lessons").findValuesAsString("homework"))
                .containsExactly("false", "true", "false");
    }

    @Test
    void shows_one_lesson_with_its_homework_the_first_due_first() {
        JsonNode page = ask("/agenda/" + People.id(102));
        assertThat(page.at("/lesson/status").asString()).isEqualTo("changed");
        assertThat(page.get("remark").asString()).isEqualTo("Toetsweek");
        assertThat(page.get("homework").findValuesAsString("due")).containsExactly("2026-11-02", "2026-11-05");
    }

    @Test
    void shows_homework_with_what_is_to_be_done_and_whether_it_is() {
        JsonNode homework = ask("/homework").at("/homework/0");
        assertThat(homework.get("kind").asString()).isEqualTo("exam-preparation");
        assertThat(homework.get("text").asString()).isEqualTo("<p>Opgave 3</p>");
        assertThat(homework.get("done").asBoolean()).isFalse();
        assertThat(homework.at("/subject/name").asString()).isEqualTo("Wiskunde");
        assertThat(homework.get("lesson").asString()).isEqualTo(People.id(102).hex());
    }

    @Test
    void a_lesson_nobody_may_see_is_one_that_does_not_exist() {
        Browser guardian = people.signedIn(Person.GUARDIAN);
        assertThat(guardian.get(CHILD + "/agenda/" + People.id(109)).status()).isEqualTo(404);
    }

    @Test
    void answers_at_most_sixty_two_days() {
        Browser guardian = people.signedIn(Person.GUARDIAN);
        for (String list : List.of("/agenda", "/homework")) {
            assertThat(guardian.get(CHILD + list + "?from=2026-11-01&through=2027-01-01")
                            .status())
                    .isEqualTo(200);
            assertThat(guardian.get(CHILD + list + "?from=2026-11-01&through=2027-01-02")
                            .status())
                    .isEqualTo(400);
        }
    }

    @Test
    void says_which_days_it_shows_and_that_there_may_be_nothing() {
        world.showAgenda(List.of(), List.of());
        JsonNode agenda = ask("/agenda?from=2026-11-02");
        assertThat(agenda.get("through").asString()).isEqualTo("2026-11-08");
        assertThat(agenda.at("/empty/why").asString()).contains("geen lessen");
        assertThat(ask("/homework").at("/empty/why").asString()).contains("geen huiswerk");
    }

    private JsonNode ask(String path) {
        return people.signedIn(Person.STUDENT).get(CHILD + path).json();
    }
}
