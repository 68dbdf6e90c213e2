package inzage.portal.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;

import inzage.connector.publication.Publication;
import inzage.portal.Browser;
import inzage.portal.Browser.Reply;
import inzage.portal.MovingClock;
import inzage.portal.People;
import inzage.portal.People.Person;
import inzage.portal.PortalTest;
import inzage.portal.World;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ProblemTest {
    private static final String CHILD = "/api/v1/children/" + People.CHILD;

    @Autowired
    private People people;

    @Autowired
    private World world;

    @Autowired
    private Publication publication;

    @Autowired
    private MovingClock clock;

    @BeforeEach
    void arrange() {
        world.arrange();
        clock.move(Duration.ofHours(1));
    }

    @Test
    void what_is_hidden_looks_like_what_is_not_there() {
        Browser stranger = people.signedIn(Person.MINOR_STUDENT);
        List<Reply> replies = Stream.of(
                        CHILD,
                        CHILD + "/results",
                        CHILD + "/absences",
                        "/api/v1/children/" + People.id(77),
                        "/api/v1/children/not-an-id",
                        "/api/v1/schools/waterkant/links",
                        "/api/v1/schools/nowhere/links",
                        "/api/v1/operations/sources",
                        "/api/v1/operations/runs/7",
                        "/api/v1/nothing",
                        "/actuator/env",
                        "/index.html")
                .map(stranger::get)
                .toList();
        assertThat(replies).allSatisfy(reply -> assertThat(reply.status()).isEqualTo(404));
        assertThat(replies.stream().map(Reply::body).distinct()).hasSize(1);
        assertThat(replies.stream().map(ProblemTest::headers).distinct()).hasSize(1);
    }

    @Test
    void a_result_of_somebody_else_looks_like_no_result() {
        Browser guardian = people.signedIn(Person.GUARDIAN);
        Reply unknown = guardian.get(CHILD + "/results/" + People.id(99));
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.body()).isEqualTo(guardian.get("/api/v1/children/x").body());
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/me, '', 401, not-signed-in",
        "GET, /api/v1/nothing, '', 401, not-signed-in",
        "GET, /nothing, '', 404, not-found",
        "POST, /api/v1/sign-in, '', 400, bad-request",
        "POST, /api/v1/sign-in, {, 400, bad-request",
        "POST, /api/v1/sign-in, {}, 400, invalid",
        "GET, /api/v1/children/%2e%2e/me, '', 400, bad-request",
        "GET, /api/v1/%0a, '', 400, bad-request",
    })
    void who_is_not_signed_in_hears(String method, String path, String body, int status, String kind) {
        assertProblem(people.browser().send(method, path, body), status, kind);
    }

    @ParameterizedTest
    @CsvSource({
        "DELETE, /api/v1/me, '', 405, method-not-allowed",
        "GET, /api/v1/sign-out, '', 405, method-not-allowed",
        "GET, /api/v1/children/{child}/results?view=table, '', 400, bad-request",
        "GET, /api/v1/children/{child}/results?schoolYear=2026, '', 400, bad-request",
        "GET, /api/v1/children/{child}/results?enrolment=1, '', 400, bad-request",
        "GET, /api/v1/children/{child}/absences?from=yesterday, '', 400, bad-request",
        "GET, /api/v1/children/{child}/absences?from=2026-10-02&through=2026-10-01, '', 400, bad-request"
    })
    void a_guardian_hears(String method, String path, String body, int status, String kind) {
        String real = path.replace("{child}", People.CHILD.hex());
        assertProblem(people.signedIn(Person.GUARDIAN).send(method, real, body), status, kind);
    }

    @Test
    void names_the_fields_that_are_not_right_and_repeats_nothing_of_them() {
        Reply reply = people.browser().signIn("canary".repeat(50), "");
        assertProblem(reply, 400, "invalid");
        assertThat(reply.json().get("fields").findValuesAsString("name"))
                .containsExactlyInAnyOrder("email", "password");
        assertThat(reply.body()).doesNotContain("canary");
    }

    @Test
    void refuses_a_body_that_is_larger_than_any_request_needs() {
        assertProblem(people.browser().signIn("a@b.example", "x".repeat(70_000)), 413, "too-large");
    }

    @Test
    void what_nobody_expected_tells_nothing_of_the_inside() {
        doThrow(new IllegalStateException("canary")).when(publication).children(any());
        Reply reply = people.signedIn(Person.GUARDIAN).get("/api/v1/children");
        assertProblem(reply, 500, "failed");
        assertThat(reply.body())
                .doesNotContain("canary")
                .doesNotContain("Exception")
                .doesNotContain("trace");
    }

    @ParameterizedTest
    @CsvSource({
        "'', U bent niet aangemeld",
        "'en-GB,nl;q=0.5', You are not signed in",
        "'fr,en;q=0.5', You are not signed in",
        "fr, U bent niet aangemeld"
    })
    void speaks_the_language_that_is_asked_for(String language, String title) {
        Browser browser = people.browser();
        Reply reply = (language.isEmpty() ? browser : browser.speaking(language)).get("/api/v1/me");
        assertThat(reply.json().get("title").asString()).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/me", "/api/v1/nothing", "/nothing", "/api/openapi"})
    void every_answer_carries_the_headers_that_keep_it_private(String path) {
        Reply reply = people.browser().get(path);
        assertThat(headers(reply))
                .containsEntry("cache-control", List.of("no-store"))
                .containsEntry("x-content-type-options", List.of("nosniff"))
                .containsEntry("x-frame-options", List.of("DENY"))
                .containsEntry("referrer-policy", List.of("no-referrer"))
                .containsEntry("cross-origin-resource-policy", List.of("same-origin"));
        assertThat(reply.header("Content-Security-Policy")).contains("default-src 'none'");
    }

    private static Map<String, List<String>> headers(Reply reply) {
        Map<String, List<String>> headers =
                new java.util.TreeMap<>(reply.http().headers().map());
        headers.remove("date");
        return headers;
    }

    private static void assertProblem(Reply reply, int status, String kind) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(reply.json().get("type").asString()).isEqualTo("urn:inzage:problem:" + kind);
        assertThat(reply.json().get("status").asInt()).isEqualTo(status);
        assertThat(reply.json().has("instance")).isFalse();
    }
}
