package inzage.routes.trial;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import inzage.mappings.check.Findings;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class CallTrialTest {
    private static final String PUPILS = """
            {"rows": [{"id": "1", "name": "Kanarie"}, {"id": "2", "name": "Kanarie"}, {"id": "3", "name": "Kanarie"},
                      {"id": "4", "name": "Kanarie"}, {"id": "5", "name": "Kanarie"}]}""";

    @RegisterExtension
    private static final WireMockExtension SYSTEM = WireMockExtension.newInstance()
            .options(WireMockConfiguration.options().dynamicPort().globalTemplating(true))
            .build();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @BeforeEach
    void answerWell() {
        SYSTEM.stubFor(any(anyUrl()).atPriority(10).willReturn(status(404)));
        SYSTEM.stubFor(post("/token")
                .withBasicAuth("inzage", "Kanarie-secret")
                .willReturn(okJson("{\"access_token\":\"t\"}")));
        SYSTEM.stubFor(get("/classes").willReturn(okJson("{\"rows\": [{\"id\": \"2b\", \"mentor\": \"brg\"}]}")));
        SYSTEM.stubFor(
                get("/pupils").withHeader("Authorization", equalTo("Bearer t")).willReturn(okJson(PUPILS)));
        SYSTEM.stubFor(get(urlMatching("/pupils/./marks"))
                .willReturn(okJson("{\"rows\": [{\"id\": \"a\", \"subject\": \"wi\"}]}")));
    }

    @Test
    void asks_a_little_maps_it_and_says_what_it_found() throws IOException {
        Findings findings = check();

        assertThat(findings.lines())
                .containsExactly(
                        "source administration (bel)",
                        "  asked for classes: 1 of 1 calls answered",
                        "  asked for pupils: 1 of 1 calls answered",
                        "  asked for marks: 3 of 3 calls answered; a run makes 5 calls",
                        "  this is a part of what there is: what is missing in it may be in the rest",
                        "  set classes: 1 rows",
                        "  set marks: 3 rows",
                        "  set pupils: 5 rows",
                        "  kind staffMember: 1 accepted",
                        "  kind student: 5 accepted",
                        "  kind subject: 1 accepted",
                        "  columns of pupils: in no row: phone",
                        "  student.birthDate is unknown for all 5: every student may be 18, and their parents need consent, unless the file says all are minors",
                        "  student.secretAddress is unknown for all 5: every address counts as secret");
        assertThat(findings.good()).isTrue();
        SYSTEM.verify(1, getRequestedFor(urlPathEqualTo("/pupils/3/marks")));
        SYSTEM.verify(6, anyRequestedFor(anyUrl()));
    }

    @Test
    void leaves_nothing_behind() throws IOException {
        check();

        try (Stream<Path> files = Files.walk(home)) {
            assertThat(files.filter(Files::isRegularFile).map(home::relativize).map(Path::toString))
                    .containsExactlyInAnyOrder(
                            "systems/bel.yml", "schools/centrum.yml", "secrets/centrum/administration/secret");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            /elsewhere                      | There is nothing at this address (404): check it in the school's file.
            https://no-such-host.invalid    | The system cannot be asked: its name is not known on the internet: is the address right?
            """)
    void a_wrong_address_is_told(String url, String sentence) throws IOException {
        assertThat(only(url.startsWith("/") ? SYSTEM.baseUrl() + url : url, "")).isEqualTo("  " + sentence);
    }

    @Test
    void a_server_that_is_not_there_is_told() throws IOException {
        int free;
        try (ServerSocket server = new ServerSocket(0)) {
            free = server.getLocalPort();
        }
        assertThat(only("http://localhost:" + free, "")).contains("it accepts no connection: is the address right");
    }

    @Test
    void a_connection_that_would_not_be_safe_is_told() throws IOException {
        assertThat(only(SYSTEM.baseUrl().replace("http:", "https:"), "")).contains("the connection would not be safe");
    }

    @Test
    void a_token_for_an_address_that_is_otherwise_wrong_is_told_once() throws IOException {
        SYSTEM.stubFor(get(anyUrl()).atPriority(1).willReturn(status(404)));

        assertThat(only(SYSTEM.baseUrl(), "")).contains("There is nothing at this address (404)");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            401 | The system does not accept the credentials (401): check them in the school's file.
            400 | The system gives no token (400): check the credentials in the school's file.
            """)
    void credentials_for_which_there_is_no_token_are_told(int status, String sentence) throws IOException {
        SYSTEM.stubFor(post("/token").atPriority(1).willReturn(status(status)));

        assertThat(only(SYSTEM.baseUrl(), "")).isEqualTo("  " + sentence);
    }

    @Test
    void credentials_that_a_call_refuses_are_told() throws IOException {
        SYSTEM.stubFor(get(anyUrl()).atPriority(1).willReturn(status(401)));

        assertThat(only(SYSTEM.baseUrl(), "")).contains("does not accept the credentials (401)");
    }

    @Test
    void a_right_that_is_missing_for_one_set_is_told_and_the_others_are_tried() throws IOException {
        SYSTEM.stubFor(get("/classes").atPriority(1).willReturn(status(403)));

        Findings findings = check();

        assertThat(findings.lines())
                .contains(
                        "  asked for classes: 0 of 1 calls answered; not answered: The system knows us but does not permit this (403): ask the school to grant it.",
                        "  asked for pupils: 1 of 1 calls answered",
                        "  kind student: 5 accepted");
        assertThat(findings.good()).isFalse();
    }

    @Test
    void what_the_definition_lets_a_run_skip_is_told_and_is_no_failure() throws IOException {
        SYSTEM.stubFor(get("/pupils/3/marks").atPriority(1).willReturn(status(403)));

        Findings findings = check(SYSTEM.baseUrl(), "errors: [{ status: 403, is: skip, say: Not open to us }]");

        assertThat(findings.lines())
                .contains(
                        "  asked for marks: 2 of 3 calls answered; a run makes 5 calls; not answered: Not open to us");
        assertThat(findings.good()).isTrue();
    }

    @Test
    void a_page_for_people_is_told() throws IOException {
        SYSTEM.stubFor(get(anyUrl())
                .atPriority(1)
                .willReturn(ok("<!doctype html><html>Log in</html>").withHeader("Content-Type", "text/html")));

        assertThat(only(SYSTEM.baseUrl(), "")).contains("answers with a page for people instead of data");
    }

    @Test
    void pages_without_end_are_not_followed() throws IOException {
        SYSTEM.stubFor(get(urlPathEqualTo("/classes"))
                .atPriority(1)
                .willReturn(okJson("{\"rows\": [{\"id\": \"{{randomValue length=9}}\", \"mentor\": \"brg\"}]}")
                        .withHeader("Link", "</classes?page={{randomValue length=9}}>; rel=\"next\"")));

        assertThat(check().lines())
                .contains("  asked for classes: 1 of 1 calls answered; there are more pages", "  set classes: 2 rows");
        SYSTEM.verify(2, getRequestedFor(urlPathEqualTo("/classes")));
    }

    @Test
    void an_answer_that_drips_is_not_waited_for() throws IOException {
        SYSTEM.stubFor(get("/classes").atPriority(1).willReturn(okJson(PUPILS).withChunkedDribbleDelay(100, 20_000)));

        assertThat(only(SYSTEM.baseUrl(), "timeout: 2s")).contains("it did not answer in time");
    }

    @Test
    void a_system_that_wants_to_be_left_alone_is_not_waited_for() throws IOException {
        SYSTEM.stubFor(get(anyUrl()).atPriority(1).willReturn(status(503).withHeader("Retry-After", "3600")));

        assertThat(only(SYSTEM.baseUrl(), "")).contains("The system fails (503).");
        SYSTEM.verify(2, getRequestedFor(anyUrl()));
    }

    @Test
    void outside_its_hours_a_system_is_not_asked() throws IOException {
        TriedSchool school = TriedSchool.of(home, SYSTEM.baseUrl(), "hours: 18:00-07:00");
        Clock noon = Clock.fixed(Instant.parse("2026-11-02T11:00:00Z"), ZoneOffset.UTC);

        assertThat(school.check(noon).lines())
                .last()
                .asString()
                .startsWith("  The system may only be asked from 18:00 to 07:00")
                .endsWith("So nothing was tried.");
        SYSTEM.verify(0, anyRequestedFor(anyUrl()));
    }

    @Test
    void a_refused_certificate_is_told() throws IOException {
        assertThat(only(SYSTEM.baseUrl(), "auth: { certificate: \"{secret}\" }"))
                .isEqualTo("  The client certificate cannot be opened: it is no .p12 file, or has another password.");
    }

    /** Where there is nothing to say but one sentence. */
    private String only(String url, String fetch) throws IOException {
        Findings findings = check(url, fetch);
        assertThat(findings.good()).isFalse();
        assertThat(findings.lines()).hasSize(2);
        return findings.lines().get(1);
    }

    private Findings check() throws IOException {
        return check(SYSTEM.baseUrl(), "");
    }

    private Findings check(String url, String fetch) throws IOException {
        Findings findings = TriedSchool.of(home, url, fetch).check(Clock.systemUTC());
        assertThat(findings.lines()).noneMatch(line -> line.contains("Kanarie"));
        return findings;
    }
}
