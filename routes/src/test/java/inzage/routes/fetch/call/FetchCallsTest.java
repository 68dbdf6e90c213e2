package inzage.routes.fetch.call;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import inzage.mappings.fetch.message.Answer;
import inzage.mappings.fetch.message.Failure;
import inzage.mappings.fetch.message.Request;
import inzage.mappings.fetch.message.Request.Method;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes over the wire and what comes back from it: the promises that every later version of the client must keep. */
class FetchCallsTest {
    @RegisterExtension
    private static final WireMockExtension SYSTEM = WireMockExtension.newInstance()
            .options(WireMockConfiguration.options().dynamicPort().gzipDisabled(true))
            .build();

    @Test
    void a_request_arrives_letter_by_letter_as_it_was_made() throws Exception {
        SYSTEM.stubFor(any(anyUrl()).willReturn(ok()));
        String path = "/a%20b/%7Bc%7D/d%2Fe?f=x%26y%3D1&g=%2B%25&h=%27z%27%3E&f=2&i=";

        fetch(List.of(new Request(
                Method.POST,
                URI.create(SYSTEM.baseUrl() + path),
                Map.of(
                        "Authorization", "OAuth a=\"b\", c=\"d%3D\"",
                        "Content-Type", "application/json",
                        "Accept", "text/xml",
                        "SOAPAction", "\"Haal\"",
                        "Cookie", "JSESSIONID=1"),
                Optional.of("{\"naam\": \"Zoë\"}"),
                true)));

        LoggedRequest got = single();
        assertThat(got.getUrl()).isEqualTo(path);
        assertThat(got.getHeader("Authorization")).isEqualTo("OAuth a=\"b\", c=\"d%3D\"");
        assertThat(got.getHeader("Content-Type")).isEqualTo("application/json");
        assertThat(got.getHeader("Accept")).isEqualTo("text/xml");
        assertThat(got.getHeader("SOAPAction")).isEqualTo("\"Haal\"");
        assertThat(got.getHeader("Cookie")).isEqualTo("JSESSIONID=1");
        assertThat(got.getBodyAsString()).isEqualTo("{\"naam\": \"Zoë\"}");
        assertThat(got.getHeaders().keys()).noneMatch(name -> name.startsWith("Camel"));
    }

    @Test
    void nothing_of_one_answer_gets_into_the_next_request() throws Exception {
        SYSTEM.stubFor(any(anyUrl())
                .willReturn(ok("{}").withHeader("Set-Cookie", "a=b; Path=/", "c=d")
                        .withHeader("CamelHttpUri", "http://127.0.0.1:1/")
                        .withHeader("X-Own", "1")));

        Calling.Listed run = fetch(List.of(get("/1"), get("/2")));

        List<LoggedRequest> got = SYSTEM.findAll(anyRequestedFor(anyUrl()));
        assertThat(got).hasSize(2);
        assertThat(got.get(1).getHeaders().keys()).doesNotContain("Cookie", "X-Own", "Set-Cookie");
        assertThat(run.answers.get(0).all("Set-Cookie")).containsExactly("a=b; Path=/", "c=d");
        assertThat(run.answers.get(0).headers().keySet()).noneMatch(name -> name.startsWith("Camel"));
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 204, 301, 302, 303, 307, 308, 400, 401, 403, 404, 429, 500, 503})
    void every_status_comes_back_as_it_is_after_one_request(int status) throws Exception {
        ResponseDefinitionBuilder answer = aResponse()
                .withStatus(status)
                .withHeader("Location", SYSTEM.baseUrl() + "/elsewhere")
                .withHeader("Retry-After", "1")
                .withHeader("WWW-Authenticate", "Basic realm=\"x\"");
        SYSTEM.stubFor(any(anyUrl()).willReturn(status == 204 ? answer : answer.withBody("body")));

        Calling.Listed run = fetch(List.of(get("/x")));

        assertThat(run.answers).extracting(Answer::status).containsExactly(status);
        assertThat(run.answers.get(0).header("retry-after")).contains("1");
        assertThat(new String(run.answers.get(0).body(), StandardCharsets.UTF_8))
                .isEqualTo(status == 204 ? "" : "body");
        single();
    }

    @Test
    void a_compressed_answer_is_unpacked_once() throws Exception {
        SYSTEM.stubFor(any(anyUrl())
                .willReturn(ok().withHeader("Content-Encoding", "gzip")
                        .withBody(zipped("{\"a\": 1}".getBytes(StandardCharsets.UTF_8)))));

        Calling.Listed run = fetch(List.of(get("/x")));

        assertThat(new String(run.answers.get(0).body(), StandardCharsets.UTF_8))
                .isEqualTo("{\"a\": 1}");
    }

    @Test
    void compressed_answers_leave_their_connections_to_those_that_follow() throws Exception {
        SYSTEM.stubFor(any(anyUrl())
                .willReturn(ok().withHeader("Content-Encoding", "gzip")
                        .withBody(zipped("{}".getBytes(StandardCharsets.UTF_8)))));

        Calling.Listed run = fetch(Collections.nCopies(20, get("/x")));

        assertThat(run.answers).hasSize(20);
    }

    @Test
    void an_answer_that_is_too_large_is_cut_off_packed_or_not() throws Exception {
        byte[] large = new byte[Calling.MOST + 1];
        SYSTEM.stubFor(any(urlEqualTo("/packed"))
                .willReturn(ok().withHeader("Content-Encoding", "gzip").withBody(zipped(new byte[50 * Calling.MOST]))));
        SYSTEM.stubFor(any(urlEqualTo("/large")).willReturn(ok().withBody(large)));
        SYSTEM.stubFor(any(urlEqualTo("/most")).willReturn(ok().withBody(new byte[Calling.MOST])));

        Calling.Listed run = fetch(List.of(get("/packed"), get("/large"), get("/most")));

        assertThat(run.failures).containsExactly(Failure.TOO_LARGE, Failure.TOO_LARGE);
        assertThat(run.answers).singleElement().satisfies(answer -> assertThat(answer.body())
                .hasSize(Calling.MOST));
    }

    @Test
    void an_answer_that_drips_is_not_waited_for() throws Exception {
        SYSTEM.stubFor(any(anyUrl()).willReturn(ok("x".repeat(1000)).withChunkedDribbleDelay(100, 20_000)));

        Calling.Listed run = fetch(List.of(get("/x")));

        assertThat(run.failures).containsExactly(Failure.TIMEOUT);
    }

    @Test
    void an_answer_that_does_not_come_is_not_waited_for() throws Exception {
        SYSTEM.stubFor(any(anyUrl()).willReturn(ok().withFixedDelay(15_000)));

        Calling.Listed run = fetch(List.of(get("/x")));

        assertThat(run.failures).containsExactly(Failure.TIMEOUT);
        single();
    }

    @ParameterizedTest
    @EnumSource
    void an_answer_that_breaks_off_is_none(Fault fault) throws Exception {
        SYSTEM.stubFor(any(anyUrl()).willReturn(aResponse().withFault(fault)));

        Calling.Listed run = fetch(List.of(get("/x")));

        assertThat(run.failures).containsExactly(Failure.CUT_OFF);
        single();
    }

    @Test
    void an_answer_that_is_shorter_than_it_says_is_none() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread thread = new Thread(() -> half(server));
            thread.start();

            Calling.Listed run = fetch(List.of(get(URI.create("http://localhost:" + server.getLocalPort() + "/x"))));

            assertThat(run.failures).containsExactly(Failure.CUT_OFF);
            thread.join();
        }
    }

    @Test
    void a_system_that_is_not_there_is_told_from_one_that_does_not_exist() throws Exception {
        int free;
        try (ServerSocket server = new ServerSocket(0)) {
            free = server.getLocalPort();
        }

        Calling.Listed run = fetch(List.of(
                get(URI.create("http://localhost:" + free + "/x")),
                get(URI.create("http://no-such-host.invalid/x")),
                get(URI.create(SYSTEM.baseUrl().replace("http:", "https:") + "/x"))));

        assertThat(run.failures).containsExactly(Failure.REFUSED, Failure.UNKNOWN_HOST, Failure.TLS);
    }

    @Test
    void a_wait_holds_up_only_what_waits() throws Exception {
        SYSTEM.stubFor(any(anyUrl()).willReturn(ok()));
        Calling.Listed run = new Calling.Listed(List.of(get("/x"))).waiting(Duration.ofMillis(20));

        try (Calling calling = Calling.of(run)) {
            assertThat(calling.fetch().trouble()).isEmpty();
        }
        assertThat(run.answers).hasSize(1);
    }

    @Test
    void a_system_that_keeps_failing_is_left_alone() throws Exception {
        SYSTEM.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(500)));
        Calling.Listed run = new Calling.Listed(Collections.nCopies(12, get("/x")));

        try (Calling calling = Calling.of(run)) {
            assertThat(calling.resting()).isZero();
            calling.fetch();
            assertThat(calling.resting()).isEqualTo(1);
        }
        assertThat(run.answers).hasSize(10);
        assertThat(run.failures).containsExactly(Failure.RESTING, Failure.RESTING);
    }

    private static Calling.Listed fetch(List<Request> requests) throws Exception {
        Calling.Listed run = new Calling.Listed(requests);
        try (Calling calling = Calling.of(run)) {
            calling.fetch();
        }
        return run;
    }

    private static Request get(String path) {
        return get(URI.create(SYSTEM.baseUrl() + path));
    }

    private static Request get(URI address) {
        return new Request(Method.GET, address, Map.of(), Optional.empty(), false);
    }

    private static LoggedRequest single() {
        List<LoggedRequest> got = SYSTEM.findAll(anyRequestedFor(anyUrl()));
        assertThat(got).hasSize(1);
        return got.get(0);
    }

    private static byte[] zipped(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        }
        return packed.toByteArray();
    }

    private static void half(ServerSocket server) {
        try (var socket = server.accept()) {
            socket.getInputStream().read(new byte[1000]);
            socket.getOutputStream()
                    .write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
