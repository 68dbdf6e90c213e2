package inzage.portal.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import inzage.connector.account.membership.Memberships;
import inzage.connector.consent.StudentDecisions;
import inzage.connector.review.Looking;
import inzage.portal.Browser;
import inzage.portal.MovingClock;
import inzage.portal.People;
import inzage.portal.People.Person;
import inzage.portal.PortalTest;
import inzage.portal.World;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** T-06 and T-07: somebody else decides about a student's consents, with an own session, an office or the student's browser. */
@PortalTest
class T07ForgedConsentTest {
    private static final String PATH = "/api/v1/consents";
    private static final String GIVE = "{\"guardians\":[{\"guardian\":\"" + People.MOTHER + "\",\"given\":true}]}";

    @Autowired
    private People people;

    @Autowired
    private World world;

    @Autowired
    private StudentDecisions decisions;

    @Autowired
    private Looking looking;

    @Autowired
    private Memberships memberships;

    @Autowired
    private MovingClock clock;

    @BeforeEach
    void arrange() {
        world.arrange();
        reset(decisions);
        when(looking.look(any(), eq("waterkant"), any(), any(), any()))
                .thenAnswer(call -> memberships.find(call.getArgument(2), "waterkant"));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "STUDENT")
    void nobody_but_the_student_of_age_finds_the_form(Person person) {
        Browser browser = people.signedIn(person);
        assertThat(browser.get(PATH).status()).isEqualTo(404);
        assertThat(browser.put(PATH, GIVE).status()).isEqualTo(404);
        verifyNoInteractions(decisions);
    }

    /** Over all routes that are described: a road of staff's to a consent would be found here. */
    @ParameterizedTest
    @EnumSource(names = {"GUARDIAN", "DESK", "OPERATOR", "EXAM_BOARD"})
    void no_route_whatever_decides_for_the_student(Person person) {
        Browser browser = people.signedIn(person);
        JsonNode paths = browser.get("/api/openapi").json().get("paths");
        paths.properties().stream()
                .filter(path ->
                        path.getKey().startsWith("/api/") && !path.getKey().endsWith("/sign-out"))
                .forEach(path -> path.getValue().propertyNames().stream()
                        .filter(method -> !method.equals("get"))
                        .forEach(method -> browser.send(method.toUpperCase(Locale.ROOT), filled(path.getKey()), GIVE)));
        verifyNoInteractions(decisions);
    }

    @Test
    void staff_that_looks_as_the_student_neither_sees_nor_changes_consents() {
        Browser desk = people.signedIn(Person.DESK);
        String student = "{\"account\":\"%s\",\"reason\":\"a question\"}".formatted(people.account(Person.STUDENT));
        assertThat(desk.post("/api/v1/schools/waterkant/preview", student).status())
                .isEqualTo(200);
        assertThat(desk.get(PATH).status()).isEqualTo(404);
        assertThat(desk.get(PATH + "/history").status()).isEqualTo(404);
        assertThat(desk.put(PATH, GIVE).status()).isEqualTo(403);
        verifyNoInteractions(decisions);
    }

    @Test
    void a_browser_that_the_student_left_open_decides_nothing_after_five_minutes() {
        Browser student = people.signedIn(Person.STUDENT);
        clock.move(Duration.ofMinutes(5));
        assertThat(student.put(PATH, GIVE).json().get("type").asString()).isEqualTo("urn:inzage:problem:sign-in-again");
        verifyNoInteractions(decisions);
    }

    @Test
    void what_the_student_decides_stands_in_the_students_name() {
        assertThat(people.signedIn(Person.STUDENT).put(PATH, GIVE).status()).isEqualTo(200);
        verify(decisions)
                .decide(argThat(choices -> choices.size() == 1
                        && choices.get(0).given()
                        && choices.get(0).guardian().equals(People.MOTHER)
                        && choices.get(0).session().equals("password")
                        && choices.get(0).who().account().equals(people.account(Person.STUDENT))));
    }

    private static String filled(String path) {
        return path.replace("{school}", "waterkant")
                .replace("{student}", People.CHILD.hex())
                .replace("{guardian}", People.MOTHER.hex())
                .replaceAll("\\{[a-zA-Z]+}", "7");
    }
}
