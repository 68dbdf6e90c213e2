package inzage.routes.pickup;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.http.Fault;
import inzage.connector.school.Packing;
import inzage.connector.school.Portion;
import inzage.connector.school.Remote;
import inzage.connector.school.Remote.Login;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Secret;
import inzage.connector.school.SourceSetup;
import inzage.connector.school.SourceSetup.Packaging;
import inzage.connector.school.SourceSetup.PickUp;
import inzage.connector.school.SourceSetup.Take;
import inzage.connector.sync.Claimed;
import inzage.connector.sync.Fetched;
import inzage.connector.sync.RunMode;
import inzage.connector.sync.SyncSteps;
import inzage.connector.sync.shelf.Input;
import inzage.connector.sync.shelf.Shelf;
import inzage.routes.RouteSettings;
import inzage.routes.failure.Outage;
import inzage.routes.outgoing.Reach;
import java.io.InputStream;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HttpPickUpTest {
    private static final String PATH = "/files/export.zip?year=2026%2F27&token=a";
    private static final Instant MODIFIED = Instant.parse("2026-11-01T20:00:00Z");

    private final WireMockServer web = new WireMockServer(options().dynamicPort());
    private final DefaultCamelContext camel = new DefaultCamelContext();
    private final SyncSteps steps = mock();
    private final RouteSettings settings = mock();

    @BeforeEach
    void start() throws Exception {
        when(settings.reach()).thenReturn(Reach.with(List.of("127.0.0.0/8", "::1/128")));
        when(settings.longestPickUp()).thenReturn(Duration.ofMinutes(1));
        when(steps.pickUp(any(), any())).thenAnswer(call -> landed(call.getArgument(0), call.getArgument(1)));
        when(steps.again(any()))
                .thenAnswer(call -> new Fetched(call.getArgument(0), Optional.empty(), Optional.of("again"), 0));
        web.start();
        camel.addRoutes(new PickUpByHttp(new HttpPickUp(steps, settings)));
        camel.start();
    }

    @AfterEach
    void stop() {
        camel.stop();
        web.stop();
    }

    @Test
    void lands_the_file_of_an_address_with_what_tells_its_version() {
        web.stubFor(get(urlEqualTo(PATH))
                .willReturn(ok("content")
                        .withHeader("ETag", "\"v1\"")
                        .withHeader("Content-Length", "7")
                        .withHeader("Last-Modified", "Sun, 1 Nov 2026 20:00:00 GMT")));

        assertThat(sentence(new Login.Open())).isEqualTo(new Input("export.zip", 7, MODIFIED, "\"v1\"") + ": content");
        web.verify(getRequestedFor(urlEqualTo(PATH)).withHeader("Authorization", absent()));
    }

    @Test
    void shows_a_token_or_a_password_if_there_is_one() {
        web.stubFor(get(urlEqualTo(PATH)).willReturn(ok("content")));

        sentence(new Login.Bearer(new Secret("Kanarie")));
        web.verify(getRequestedFor(urlEqualTo(PATH)).withHeader("Authorization", equalTo("Bearer Kanarie")));

        sentence(new Login.Password("school", new Secret("Kanarie")));
        web.verify(getRequestedFor(urlEqualTo(PATH))
                .withBasicAuth(new com.github.tomakehurst.wiremock.client.BasicCredentials("school", "Kanarie")));
    }

    @Test
    void asks_only_for_what_changed_and_reads_again_what_did_not() {
        web.stubFor(get(urlEqualTo(PATH)).willReturn(aResponse().withStatus(304)));
        when(steps.known(any(), any())).thenReturn(Optional.of(new Input("export.zip", 7, MODIFIED, "\"v1\"")));

        assertThat(sentence(new Login.Open())).isEqualTo("again");
        web.verify(getRequestedFor(urlEqualTo(PATH)).withHeader("If-None-Match", equalTo("\"v1\"")));

        when(steps.known(any(), any())).thenReturn(Optional.of(new Input("export.zip", 7, MODIFIED)));
        sentence(new Login.Open());
        web.verify(getRequestedFor(urlEqualTo(PATH))
                .withHeader("If-Modified-Since", equalTo("Sun, 1 Nov 2026 20:00:00 GMT")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "401 | refuses this login",
                "403 | refuses this login",
                "404 | There is no file at this address",
                "302 | points to another address, which is not followed",
                "204 | answers with status 204"
            })
    void says_what_to_do_about_a_refusal(int status, String part) {
        web.stubFor(
                get(urlEqualTo(PATH)).willReturn(aResponse().withStatus(status).withHeader("Location", "/other")));
        web.stubFor(get(urlEqualTo("/other")).willReturn(ok("elsewhere")));

        assertThat(sentence(new Login.Bearer(new Secret("Kanarie"))))
                .contains(part)
                .doesNotContain("Kanarie", "token");
        web.verify(0, getRequestedFor(urlEqualTo("/other")));
        verify(steps, never()).pickUp(any(), any());
    }

    @Test
    void a_page_is_no_file() {
        web.stubFor(
                get(urlEqualTo(PATH)).willReturn(ok("<html>").withHeader("Content-Type", "text/html; charset=utf-8")));
        assertThat(sentence(new Login.Open())).contains("a page instead of a file");
    }

    @ParameterizedTest
    @CsvSource({"429", "500", "503"})
    void a_server_that_is_overloaded_is_an_outage(int status) {
        web.stubFor(get(urlEqualTo(PATH)).willReturn(aResponse().withStatus(status)));
        assertThat(outage()).contains("status " + status);
    }

    @ParameterizedTest
    @EnumSource(names = {"CONNECTION_RESET_BY_PEER", "EMPTY_RESPONSE", "RANDOM_DATA_THEN_CLOSE"})
    void a_connection_that_breaks_is_no_delivery(Fault fault) {
        web.stubFor(get(urlEqualTo(PATH)).willReturn(aResponse().withFault(fault)));
        assertThat(catchThrowable(() -> sentence(new Login.Open()))).hasRootCauseInstanceOf(java.io.IOException.class);
    }

    @Test
    void a_server_that_is_not_there_is_an_outage() {
        web.stop();
        assertThat(outage()).isEqualTo("The server cannot be reached.");
    }

    @Test
    void a_file_that_drips_is_given_up() {
        when(settings.reach()).thenReturn(Reach.with(List.of("127.0.0.0/8", "::1/128")));
        when(settings.longestPickUp()).thenReturn(Duration.ofMillis(200));
        web.stubFor(get(urlEqualTo(PATH)).willReturn(ok("content".repeat(1000)).withChunkedDribbleDelay(300, 30_000)));
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(10), this::outage))
                .contains("slowly");
    }

    @Test
    void no_cookie_of_one_school_is_shown_for_another_and_no_answer_steers_a_route() {
        web.stubFor(get(urlEqualTo(PATH))
                .willReturn(ok("content")
                        .withHeader("Set-Cookie", "session=Kanarie")
                        .withHeader("CamelHttpUri", "http://elsewhere.example")));
        sentence(new Login.Open());
        sentence(new Login.Open());
        web.verify(2, getRequestedFor(urlEqualTo(PATH)).withHeader("Cookie", absent()));
    }

    @Test
    void t_38_a_web_server_in_a_network_that_nobody_named_hears_nothing() throws Exception {
        when(settings.reach()).thenReturn(Reach.with(List.of()));
        try (DefaultCamelContext shut = new DefaultCamelContext();
                ProducerTemplate producer = shut.createProducerTemplate()) {
            shut.addRoutes(new PickUpByHttp(new HttpPickUp(steps, settings)));
            shut.start();
            assertThat(catchThrowable(() ->
                            producer.requestBody("direct:pick-up-by-http", claimed(new Login.Open()), Fetched.class)))
                    .hasRootCauseInstanceOf(UnknownHostException.class);
        }
        web.verify(0, getRequestedFor(urlEqualTo(PATH)));
    }

    private String outage() {
        Throwable thrown = catchThrowable(() -> sentence(new Login.Bearer(new Secret("Kanarie"))));
        return Outage.sentence(thrown).orElseThrow(() -> new AssertionError(thrown));
    }

    private String sentence(Login login) {
        try (ProducerTemplate producer = camel.createProducerTemplate()) {
            Fetched fetched = Objects.requireNonNull(
                    producer.requestBody("direct:pick-up-by-http", claimed(login), Fetched.class));
            return fetched.trouble().orElse("");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Fetched landed(Claimed claimed, Shelf shelf) throws Exception {
        Input input = ((Shelf.Content.Files) shelf.content()).inputs().get(0);
        try (InputStream file = shelf.open(input)) {
            String content = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return new Fetched(claimed, Optional.empty(), Optional.of(input + ": " + content), 0);
        }
    }

    private Claimed claimed(Login login) {
        URI address = URI.create("http://localhost:" + (web.isRunning() ? web.port() : 1) + PATH);
        Packing packing = new Packing(Packaging.FILE, Optional.empty(), Duration.ZERO, Take.NEWEST);
        PickUp fetch = new PickUp(new Remote.Http(address, login), packing);
        SourceSetup source = new SourceSetup("administration", mock(), fetch, List.of(), Map.of());
        SchoolSetup school = new SchoolSetup(
                "vechtstroom",
                "Vechtstroom College",
                Optional.empty(),
                ZoneId.of("Europe/Amsterdam"),
                "nl",
                List.of(source),
                Map.of(),
                Map.of());
        return new Claimed(1, RunMode.FULL, school, source, Portion.WHOLE, 1);
    }
}
