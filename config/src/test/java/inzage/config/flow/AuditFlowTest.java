package inzage.config.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import inzage.config.Inzage;
import inzage.config.demo.DemoAccounts;
import inzage.connector.account.Account;
import inzage.connector.account.Accounts;
import inzage.connector.store.TestDatabase;
import inzage.portal.Browser;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** The story of a page that was read: the desk reads who saw it, staff who looks as the parent is seen, and it is sealed. */
@SpringBootTest(classes = Inzage.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class AuditFlowTest {
    private static final Installation INSTALLATION = new Installation();
    private static final Duration FIRST_DELIVERY = Duration.ofMinutes(3);
    private static final String SCHOOL = "/api/v1/schools/vechtstroom";
    private static final String PARENT = "gewoon.1@vechtstroom.example";
    private static final String RESULTS = "/api/v1/children/{child}/results";

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        INSTALLATION.register(settings, TestDatabase.POSTGRESQL);
        settings.add("inzage.audit.seal-every", () -> "1s");
    }

    @Test
    void who_saw_what_is_read_by_the_desk_known_to_the_parent_and_sealed() {
        Browser parent = signedIn(PARENT);
        String child = await().atMost(FIRST_DELIVERY)
                .until(
                        () -> parent.get("/api/v1/children")
                                .json()
                                .at("/children/0/id")
                                .asString(""),
                        id -> !id.isEmpty());
        assertThat(parent.get(RESULTS.replace("{child}", child)).status()).isEqualTo(200);
        assertThat(signedIn("examen.1@vechtstroom.example")
                        .get(RESULTS.replace("{child}", child))
                        .status())
                .isEqualTo(404);

        Browser desk = signedIn("desk@vechtstroom.example");
        assertThat(lines(desk, child))
                .contains(
                        PARENT + " guardian " + RESULTS + " shown null",
                        "examen.1@vechtstroom.example guardian " + RESULTS + " hidden NO_LINK");
        staff_looks_as_the_parent(desk, parent, child);
        the_audit_is_sealed();
    }

    private void staff_looks_as_the_parent(Browser desk, Browser parent, String child) {
        String account = accounts.withAddress(PARENT).map(Account::id).orElseThrow();
        desk.post(SCHOOL + "/preview", "{\"account\":\"%s\",\"reason\":\"a question\"}".formatted(account));
        assertThat(desk.get(RESULTS.replace("{child}", child)).status()).isEqualTo(200);
        desk.post(SCHOOL + "/preview/end", "");

        assertThat(lines(desk, child)).contains("desk@vechtstroom.example desk " + RESULTS + " previewed null");
        JsonNode look = parent.get("/api/v1/me/looks").json().at("/looks/0");
        assertThat(look.path("by").asString()).isEqualTo("desk@vechtstroom.example");
    }

    private void the_audit_is_sealed() {
        Browser operator = signedIn("operator@inzage.example");
        String verification = "/api/v1/operations/audit/verification?school=vechtstroom";
        JsonNode verified = await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofSeconds(1))
                .until(
                        () -> operator.get(verification).json(),
                        answer -> answer.path("lines").asLong() > 4);
        assertThat(verified.path("findings")).isEmpty();
    }

    private static List<String> lines(Browser desk, String child) {
        return desk.get(SCHOOL + "/students/" + child + "/audit")
                .json()
                .path("lines")
                .valueStream()
                .map(line -> String.join(
                        " ",
                        line.path("by").asString(),
                        line.path("role").asString(),
                        line.path("resource").asString(),
                        line.path("decision").asString(),
                        line.path("reason").asString("null")))
                .toList();
    }

    private Browser signedIn(String email) {
        Browser browser = new Browser(port);
        assertThat(browser.signIn(email, DemoAccounts.PASSWORD).status()).isEqualTo(204);
        return browser;
    }
}
