package inzage.portal.desk.audit;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.portal.People;
import inzage.portal.People.Person;
import inzage.portal.PortalTest;
import inzage.portal.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@PortalTest
class AuditTest {
    private static final String STUDENT = "/api/v1/schools/waterkant/students/" + People.CHILD;

    @Autowired
    private People people;

    @Autowired
    private World world;

    @BeforeEach
    void arrange() {
        world.arrange();
    }

    @Test
    void tells_who_did_what_as_whom() {
        JsonNode line =
                people.signedIn(Person.DESK).get(STUDENT + "/audit").json().get(0);
        assertThat(line.get("by").asString()).isEqualTo("gone");
        assertThat(line.get("role").asString()).isEqualTo("exam-board");
        assertThat(line.get("as").asString()).isEqualTo("mother");
        assertThat(line.get("resource").asString()).isEqualTo("link");
        assertThat(line.get("decision").asString()).isEqualTo("confirmed-in-bulk");
        assertThat(line.get("request").asString()).isEqualTo("r1");
    }

    @Test
    void tells_what_was_decided_about_a_student_and_why() {
        JsonNode decisions =
                people.signedIn(Person.DESK).get(STUDENT + "/decisions").json();
        assertThat(decisions.at("/links/0/decision").asString()).isEqualTo("closed");
        assertThat(decisions.at("/links/0/reason").asString()).isEqualTo("moved");
        assertThat(decisions.at("/restrictions/0/reason").asString()).isEqualTo("objection");
    }

    @Test
    void restricts_only_with_a_reason_and_a_known_student() {
        var desk = people.signedIn(Person.DESK);
        assertThat(desk.post(STUDENT + "/restrict", "{}").status()).isEqualTo(400);
        assertThat(desk.post(STUDENT + "/restrict", "{\"reason\":\"objection\"}")
                        .status())
                .isEqualTo(204);
        String other = "/api/v1/schools/waterkant/students/" + People.MINOR;
        assertThat(desk.post(other + "/restrict", "{\"reason\":\"objection\"}").status())
                .isEqualTo(404);
        assertThat(desk.post(other + "/unrestrict", "").status()).isEqualTo(404);
        assertThat(desk.post(STUDENT + "/unrestrict", "").status()).isEqualTo(204);
    }
}
