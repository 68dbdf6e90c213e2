package inzage.portal.desk.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import inzage.connector.audit.Act;
import inzage.connector.audit.Actor;
import inzage.connector.audit.AuditLine;
import inzage.connector.audit.AuditPage;
import inzage.connector.audit.AuditReader;
import inzage.portal.Deciding;
import inzage.portal.People;
import inzage.portal.People.Person;
import inzage.portal.PortalTest;
import inzage.portal.World;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

    @Autowired
    private AuditReader lines;

    @BeforeEach
    void arrange() {
        world.arrange();
    }

    @Test
    void tells_who_did_what_as_whom() {
        JsonNode line =
                people.signedIn(Person.DESK).get(STUDENT + "/audit").json().at("/lines/0");
        assertThat(line.get("by").asString()).isEqualTo("gone");
        assertThat(line.get("role").asString()).isEqualTo("exam-board");
        assertThat(line.get("as").asString()).isEqualTo("mother");
        assertThat(line.get("resource").asString()).isEqualTo("link");
        assertThat(line.get("decision").asString()).isEqualTo("confirmed-in-bulk");
        assertThat(line.get("request").asString()).isEqualTo("r1");
    }

    @Test
    void gives_a_page_of_some_time_and_says_where_the_next_begins() {
        AuditLine line = new AuditLine(
                9,
                Deciding.AT,
                Actor.of("mother", Actor.Role.GUARDIAN, "r1"),
                Act.of("waterkant", "/api/v1/children/{child}/results", "HIDDEN")
                        .about(People.CHILD)
                        .because("CONSENT_MISSING"));
        Instant from = Instant.parse("2026-10-01T00:00:00Z");
        when(lines.ofChild(
                        "waterkant",
                        People.CHILD,
                        new AuditPage(Optional.of(from), Optional.empty(), Optional.of(20L), 2)))
                .thenReturn(List.of(line, line));
        JsonNode page = people.signedIn(Person.DESK)
                .get(STUDENT + "/audit?limit=1&cursor=20&from=2026-10-01T00:00:00Z")
                .json();
        assertThat(page.get("lines")).hasSize(1);
        assertThat(page.get("next").asLong()).isEqualTo(9);
        assertThat(page.at("/lines/0/role").asString()).isEqualTo("guardian");
        assertThat(page.at("/lines/0/decision").asString()).isEqualTo("hidden");
        assertThat(page.at("/lines/0/reason").asString()).isEqualTo("CONSENT_MISSING");
    }

    @Test
    void operators_read_of_the_installation_alone() {
        AuditLine line = new AuditLine(
                9, Deciding.AT, Actor.of("somebody", Actor.Role.OPERATOR, "r1"), Act.ofInstallation("reload", "DONE"));
        when(lines.ofInstallation(AuditPage.newest(101))).thenReturn(List.of(line));
        JsonNode page =
                people.signedIn(Person.OPERATOR).get("/api/v1/operations/audit").json();
        assertThat(page.at("/lines/0/resource").asString()).isEqualTo("reload");
        assertThat(people.signedIn(Person.OPERATOR).get(STUDENT + "/audit").status())
                .isEqualTo(404);
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
