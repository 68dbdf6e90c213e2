package inzage.routes.fetch.call;

import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import inzage.mappings.fetch.Step.Ending;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole fetches, from a definition to what lands, with only the system replaced. */
class CalledSystemTest {
    private static final String ROWS = "{\"rows\":[1]}";
    private static final String OAUTH2 =
            "auth: { oauth2: { token: \"{url}/token\", client: inzage, secret: \"{secret}\" } }";

    @RegisterExtension
    private static final WireMockExtension SYSTEM = WireMockExtension.newInstance()
            .options(WireMockConfiguration.options().dynamicPort())
            .build();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            { bearer: "{secret}" } | Authorization | Bearer canary-secret
            { basic: { user: a, password: "{secret}" } } | Authorization | Basic YTpjYW5hcnktc2VjcmV0
            { header: { X-Key: "{secret}" } } | X-Key | canary-secret
            """)
    void a_system_that_knows_us_by_a_header_is_fetched(String auth, String header, String value) throws Exception {
        stub(get("/students").withHeader(header, WireMock.equalTo(value)).willReturn(okJson(ROWS)));

        assertThat(fetch("auth: " + auth, "get: students").landed()).containsExactly("ANSWERED " + ROWS);
    }

    @Test
    void a_token_that_expires_in_the_middle_of_the_pages_costs_nothing() throws Exception {
        stub(post("/token")
                .inScenario("t")
                .whenScenarioStateIs(STARTED)
                .willReturn(okJson("{\"access_token\":\"one\"}")));
        stub(get("/students?n=1&at=0").inScenario("t").willSetStateTo("late").willReturn(okJson(ROWS)));
        stub(get("/students?n=1&at=1")
                .atPriority(1)
                .withHeader("Authorization", WireMock.equalTo("Bearer one"))
                .willReturn(status(401)));
        stub(post("/token")
                .inScenario("t")
                .whenScenarioStateIs("late")
                .willReturn(okJson("{\"access_token\":\"two\"}")));
        stub(get("/students?n=1&at=1")
                .withHeader("Authorization", WireMock.equalTo("Bearer two"))
                .willReturn(okJson("{\"rows\":[]}")));

        Conversing run =
                fetch(OAUTH2, "get: students\npages: { by: offset, start: at, count: n, size: 1, until: empty }");

        assertThat(run.done.ending()).isEqualTo(Ending.WHOLE);
        assertThat(run.landed()).containsExactly("ANSWERED " + ROWS, "ANSWERED {\"rows\":[]}");
    }

    @Test
    void a_login_in_the_address_gives_a_token_for_the_address() throws Exception {
        stub(get("/doc?Function=Login&Password=canary-secret").willReturn(okJson("{\"SessionToken\":\"s 1\"}")));
        stub(get("/doc?Function=GetData&SessionToken=s%201").willReturn(okJson(ROWS)));

        Conversing run = fetch(
                "auth: { login: { get: \"doc?Function=Login&Password={secret}\", token: SessionToken, put: { query: SessionToken } } }",
                "get: doc?Function=GetData");

        assertThat(run.landed()).containsExactly("ANSWERED " + ROWS);
    }

    @Test
    void a_login_by_cookie_gives_a_cookie() throws Exception {
        stub(post("/login").willReturn(okJson("{}").withHeader("Set-Cookie", "JSESSIONID=x1; Path=/; HttpOnly")));
        stub(get("/students")
                .withHeader("Cookie", WireMock.equalTo("JSESSIONID=x1"))
                .willReturn(okJson(ROWS)));

        Conversing run = fetch(
                "auth: { login: { post: login, body: '{\"password\":\"{secret}\"}', token: { cookie: JSESSIONID }, put: { header: Cookie } } }",
                "get: students");

        assertThat(run.landed()).containsExactly("ANSWERED " + ROWS);
    }

    @Test
    void what_is_signed_is_what_arrives() throws Exception {
        stub(get(urlPathEqualTo("/users")).willReturn(okJson(ROWS)));

        fetch(
                "auth: { oauth1: { key: k, secret: \"{secret}\", method: HMAC-SHA256 } }",
                "get: \"users?filter=dateLastModified>'2026-01-31T23:00:00.000Z'&sort=sourcedId\"");

        LoggedRequest got = SYSTEM.findAll(anyRequestedFor(anyUrl())).get(0);
        assertThat(got.getUrl())
                .isEqualTo("/users?filter=dateLastModified%3E%272026-01-31T23%3A00%3A00.000Z%27&sort=sourcedId");
        assertThat(got.getHeader("Authorization")).contains("oauth_signature=\"");
    }

    @Test
    void pages_that_link_to_the_next_for_ever_end_with_an_empty_one() throws Exception {
        for (int i = 0; i < 4; i++) {
            stub(get(urlEqualTo(i == 0 ? "/students" : "/students?p=" + i))
                    .willReturn(okJson(i < 3 ? "{\"rows\":[" + i + "]}" : "{\"rows\":[]}")
                            .withHeader("Link", "</students?p=" + (i + 1) + ">; rel=\"next\"")));
        }

        Conversing run = fetch("pages: { by: link }", "get: students");

        assertThat(run.done.ending()).isEqualTo(Ending.WHOLE);
        assertThat(run.landed()).hasSize(4);
    }

    @Test
    void a_failure_that_calls_itself_well_is_told_in_the_systems_own_words() throws Exception {
        stub(get("/students").willReturn(okJson("{\"response\":{\"status\":403},\"message\":\"no rights\"}")));

        Conversing run = fetch(
                "errors: [{ when: response.status == \"403\", is: stop, say: \"It says: {message}\" }]",
                "get: students");

        assertThat(run.done.sentence()).contains("It says: no rights");
        assertThat(run.landed()).isEmpty();
    }

    @Test
    void the_time_that_a_system_asks_for_is_given() throws Exception {
        stub(get("/students")
                .inScenario("r")
                .whenScenarioStateIs(STARTED)
                .willSetStateTo("rested")
                .willReturn(status(429).withHeader("Retry-After", "1")));
        stub(get("/students").inScenario("r").whenScenarioStateIs("rested").willReturn(okJson(ROWS)));

        Conversing run = fetch("", "get: students");

        assertThat(run.landed()).containsExactly("ANSWERED " + ROWS);
        List<LoggedRequest> got = SYSTEM.findAll(anyRequestedFor(anyUrl()));
        long between = got.get(1).getLoggedDate().getTime()
                - got.get(0).getLoggedDate().getTime();
        assertThat(between).isGreaterThanOrEqualTo(990);
    }

    @Test
    void a_redirect_is_told_and_not_followed() throws Exception {
        stub(get("/students").willReturn(status(302).withHeader("Location", SYSTEM.baseUrl() + "/elsewhere")));

        Conversing run = fetch("auth: { bearer: \"{secret}\" }", "get: students");

        assertThat(run.done.sentence().orElseThrow()).contains("which is not followed");
        assertThat(SYSTEM.findAll(anyRequestedFor(anyUrl()))).hasSize(1);
    }

    private static void stub(MappingBuilder stub) {
        SYSTEM.stubFor(stub);
    }

    private static Conversing fetch(String fetch, String call) throws Exception {
        Conversing run = new Conversing(SYSTEM.baseUrl(), fetch, call);
        try (Calling calling = Calling.of(run, Calling.PATIENT, Optional.empty(), Optional.empty())) {
            calling.fetch();
        }
        return run;
    }
}
