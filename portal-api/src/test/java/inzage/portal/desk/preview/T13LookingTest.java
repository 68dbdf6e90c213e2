package inzage.portal.desk.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import inzage.connector.account.membership.Memberships;
import inzage.connector.audit.Actor;
import inzage.connector.consent.StudentDecisions;
import inzage.connector.review.Looking;
import inzage.connector.review.PastLook;
import inzage.connector.review.PastLooks;
import inzage.portal.Browser;
import inzage.portal.Deciding;
import inzage.portal.People;
import inzage.portal.People.Person;
import inzage.portal.PortalTest;
import inzage.portal.World;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** T-13: staff looks as a parent and writes, or leaves no trace. */
@PortalTest
class T13LookingTest {
    private static final Set<String> ROADS_OUT =
            Set.of("/api/v1/sign-out", "/api/v1/schools/{school}/preview/end", "/api/v1/operations/preview/end");

    @Autowired
    private People people;

    @Autowired
    private World world;

    @Autowired
    private Looking looking;

    @Autowired
    private PastLooks looks;

    @Autowired
    private StudentDecisions decisions;

    @Autowired
    private Memberships memberships;

    @BeforeEach
    void arrange() {
        world.arrange();
        reset(decisions);
        when(looking.look(any(), eq("waterkant"), any(), any(), any()))
                .thenAnswer(call -> memberships.find(call.getArgument(2), "waterkant"));
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "OPERATOR"})
    void every_route_that_writes_is_refused_while_looking(Person staff) {
        Browser browser = people.signedIn(staff);
        assertThat(open(browser, staff).status()).isEqualTo(200);
        Set<String> open = new TreeSet<>();
        JsonNode paths = browser.get("/api/openapi").json().get("paths");
        paths.properties().stream()
                .filter(path -> path.getKey().startsWith("/api/") && !ROADS_OUT.contains(path.getKey()))
                .forEach(path -> path.getValue().propertyNames().forEach(method -> {
                    String verb = method.toUpperCase(Locale.ROOT);
                    if (!verb.equals("GET") && !refused(browser.send(verb, filled(path.getKey()), "{}"))) {
                        open.add(verb + " " + path.getKey());
                    }
                }));
        assertThat(open).isEmpty();
        verifyNoInteractions(decisions);
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "OPERATOR"})
    void says_on_every_page_as_whom_and_until_when(Person staff) {
        Browser browser = people.signedIn(staff);
        assertThat(browser.get("/api/v1/me").json().path("looking").isMissingNode()
                        || browser.get("/api/v1/me").json().path("looking").isNull())
                .isTrue();
        String until = open(browser, staff).json().get("until").asString();
        JsonNode banner = browser.get("/api/v1/me").json().get("looking");
        assertThat(banner.get("as").asString()).isEqualTo(Person.GUARDIAN.email());
        assertThat(banner.get("school").asString()).isEqualTo("waterkant");
        assertThat(banner.get("until").asString()).isEqualTo(until);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/me/looks",
                "/api/v1/me/sign-ins",
                "/api/v1/consents",
                "/api/v1/consents/history",
                "/api/v1/operations/audit",
                "/api/v1/schools/waterkant/students/1/audit"
            })
    void neither_the_others_history_nor_the_own_office_is_open_while_looking(String path) {
        for (Person staff : List.of(Person.DESK, Person.OPERATOR)) {
            Browser browser = people.signedIn(staff);
            open(browser, staff);
            assertThat(browser.get(path).status()).as(staff.name()).isEqualTo(404);
        }
    }

    @Test
    void an_operator_looks_as_an_operator_and_ends_it() {
        Browser operator = people.signedIn(Person.OPERATOR);
        open(operator, Person.OPERATOR);
        String results = "/api/v1/children/" + People.CHILD + "/results";
        assertThat(operator.get(results).status()).isEqualTo(200);
        verify(looking)
                .look(
                        argThat(actor -> actor.role() == Actor.Role.OPERATOR
                                && actor.account().equals(people.account(Person.OPERATOR))),
                        eq("waterkant"),
                        eq(people.account(Person.GUARDIAN)),
                        any(),
                        any());
        assertThat(operator.post("/api/v1/operations/preview/end", "").status()).isEqualTo(204);
        verify(looking).end(any(), eq("waterkant"), eq(people.account(Person.GUARDIAN)));
        assertThat(operator.get(results).status()).isEqualTo(404);
    }

    @Test
    void an_operator_whom_the_school_does_not_let_looks_at_nothing() {
        when(looking.open(any(), any(), any(), any())).thenReturn(Looking.Opening.NOT_GRANTED);
        Browser operator = people.signedIn(Person.OPERATOR);
        var reply = open(operator, Person.OPERATOR);
        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.json().get("type").asString()).isEqualTo("urn:inzage:problem:not-granted");
        assertThat(operator.get("/api/v1/children/" + People.CHILD).status()).isEqualTo(404);
    }

    @Test
    void a_parent_reads_who_looked() {
        when(looks.as(people.account(Person.GUARDIAN)))
                .thenReturn(List.of(new PastLook(
                        "waterkant",
                        people.account(Person.DESK),
                        Actor.Role.DESK,
                        Deciding.AT,
                        Deciding.AT.plus(Duration.ofMinutes(3)))));
        JsonNode look =
                people.signedIn(Person.GUARDIAN).get("/api/v1/me/looks").json().at("/looks/0");
        assertThat(look.get("by").asString()).isEqualTo(Person.DESK.email());
        assertThat(look.get("role").asString()).isEqualTo("desk");
        assertThat(look.get("schoolName").asString()).isEqualTo("Waterkant");
        assertThat(look.get("until").asString()).isEqualTo("2026-11-01T10:03:00Z");
        assertThat(look.has("reason")).isFalse();
    }

    private Browser.Reply open(Browser browser, Person staff) {
        String who = "\"account\":\"%s\",\"reason\":\"a question\"".formatted(people.account(Person.GUARDIAN));
        return staff == Person.DESK
                ? browser.post("/api/v1/schools/waterkant/preview", "{" + who + "}")
                : browser.post("/api/v1/operations/preview", "{\"school\":\"waterkant\"," + who + "}");
    }

    private static boolean refused(Browser.Reply reply) {
        return reply.status() == 403 && reply.json().get("type").asString().equals("urn:inzage:problem:read-only");
    }

    private static String filled(String path) {
        return path.replace("{school}", "waterkant").replaceAll("\\{[a-zA-Z]+}", "7");
    }
}
