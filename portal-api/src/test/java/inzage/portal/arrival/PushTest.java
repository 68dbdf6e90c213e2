package inzage.portal.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import inzage.connector.school.Secret;
import inzage.connector.sync.Trigger;
import inzage.connector.sync.arrival.Arrivals;
import inzage.connector.sync.arrival.Once;
import inzage.portal.MemorySet;
import inzage.portal.MovingClock;
import inzage.portal.PortalTest;
import inzage.portal.World;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class PushTest {
    private static final byte[] LINES = "{\"kind\":\"student\"}\n".getBytes(StandardCharsets.UTF_8);
    private static final Once ONCE = new Once("autumn", "0123456789-abcdef");

    @Autowired
    private World world;

    @Autowired
    private Arrivals arrivals;

    @Autowired
    private MovingClock clock;

    @LocalServerPort
    private int port;

    private MemorySet set = new MemorySet();

    @BeforeEach
    void arrange() {
        world.arrange();
        set = new MemorySet();
        when(arrivals.open("waterkant", "push")).thenReturn(set);
    }

    @Test
    void what_is_signed_is_kept_and_the_answer_says_which_run_reads_it() {
        HttpResponse<String> answer = pushing().body(LINES).send();

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.headers().firstValue("Location")).contains("/api/v1/operations/runs/7");
        assertThat(answer.body()).isEqualTo("{\"run\":7}");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(set.contents()).isEqualTo(Map.of("push.ndjson", "{\"kind\":\"student\"}\n"));
        verify(arrivals).accept(set, Trigger.PUSH, "key autumn", Optional.of(ONCE));
    }

    @Test
    void the_new_key_counts_beside_the_old_one() {
        Secret spring = Objects.requireNonNull(World.PUSH.keys().get("spring"));
        assertThat(pushing().with("spring", spring).send().statusCode()).isEqualTo(202);
    }

    @Test
    void a_file_may_have_a_name_and_the_name_is_signed() {
        String named = "/ingest/v1/waterkant/push?file=students.csv";
        assertThat(pushing().to(named).send().statusCode()).isEqualTo(202);
        assertThat(set.contents()).containsOnlyKeys("students.csv");

        assertThat(pushing()
                        .to(named)
                        .signedFor("/ingest/v1/waterkant/push")
                        .send()
                        .statusCode())
                .isEqualTo(401);
    }

    static Stream<Arguments> forgeries() {
        return Stream.<Map.Entry<String, UnaryOperator<Pushing>>>of(
                        Map.entry("a wrong secret", p -> p.with("autumn", new Secret("x".repeat(40)))),
                        Map.entry("a key that is not known", p -> p.with("summer", new Secret("x".repeat(40)))),
                        Map.entry("the secret of nobody", p -> p.with("summer", new Secret("0".repeat(32)))),
                        Map.entry(
                                "the key of another name",
                                p -> p.with(
                                        "spring",
                                        Objects.requireNonNull(World.PUSH.keys().get("autumn")))),
                        Map.entry("another path", p -> p.signedFor("/ingest/v1/berkenhof/push")),
                        Map.entry("another body", p -> p.swapped("{\"a\":1}".getBytes(StandardCharsets.UTF_8))),
                        Map.entry("a short nonce", p -> p.nonce("0123456789")),
                        Map.entry("a school that is not there", p -> p.to("/ingest/v1/nowhere/push")),
                        Map.entry("a source that is not there", p -> p.to("/ingest/v1/waterkant/nothing")),
                        Map.entry("a source that is not pushed", p -> p.to("/ingest/v1/waterkant/files")))
                .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgeries")
    void t_16_what_nobody_known_signed_counts_for_nothing_and_every_answer_is_the_same(
            String what, UnaryOperator<Pushing> forged) {
        HttpResponse<String> answer = forged.apply(pushing()).send();

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body())
                .isEqualTo(pushing().to("/ingest/v1/no/no").send().body())
                .contains("urn:inzage:problem:signature-wrong");
        verify(arrivals, never()).accept(any(), any(), any(), any());
    }

    @ParameterizedTest
    @CsvSource({"-301, 401", "-299, 202", "299, 202", "301, 401"})
    void t_16_a_request_is_believed_for_five_minutes(long seconds, int status) {
        assertThat(pushing()
                        .at(clock.instant().plus(Duration.ofSeconds(seconds)))
                        .send()
                        .statusCode())
                .isEqualTo(status);
    }

    @Test
    void t_16_a_body_that_is_not_the_signed_one_is_abandoned() {
        assertThat(pushing().body(LINES).swapped(new byte[] {1}).send().statusCode())
                .isEqualTo(401);
        assertThat(set.abandoned()).isTrue();
    }

    @Test
    void of_a_wrong_signature_nothing_is_even_read() {
        pushing().with("autumn", new Secret("x".repeat(40))).body(LINES).send();
        verify(arrivals, never()).open(any(), any());
    }

    @Test
    void t_16_a_request_counts_once() {
        when(arrivals.used("waterkant", "push", ONCE)).thenReturn(true);
        assertThat(pushing().send().statusCode()).isEqualTo(409);
        verify(arrivals, never()).open(any(), any());
    }

    @Test
    void two_at_once_count_once() {
        when(arrivals.accept(any(), any(), any(), any())).thenReturn(OptionalLong.empty());
        assertThat(pushing().send().statusCode()).isEqualTo(409);
    }

    @Test
    void a_packed_body_is_unpacked_and_signed_as_it_is_sent() throws IOException {
        assertThat(pushing().body(gzip(LINES)).encoded("gzip").send().statusCode())
                .isEqualTo(202);
        assertThat(set.contents()).containsEntry("push.ndjson", "{\"kind\":\"student\"}\n");
    }

    @Test
    void a_packed_body_that_is_cut_off_or_is_none_is_no_delivery() throws IOException {
        byte[] packed = gzip(LINES);
        byte[] cut = Arrays.copyOf(packed, packed.length - 9);
        assertThat(pushing().body(cut).encoded("gzip").send().statusCode()).isEqualTo(400);
        assertThat(pushing().body(LINES).encoded("gzip").send().statusCode()).isEqualTo(400);
        assertThat(pushing().body(LINES).encoded("br").send().statusCode()).isEqualTo(415);
        verify(arrivals, never()).accept(any(), any(), any(), any());
    }

    @Test
    void what_unpacks_to_more_than_is_taken_is_refused() throws IOException {
        assertThat(pushing()
                        .body(gzip(new byte[200_000]))
                        .encoded("gzip")
                        .send()
                        .statusCode())
                .isEqualTo(413);
        verify(arrivals, never()).accept(any(), any(), any(), any());
    }

    @Test
    void a_body_that_is_too_large_is_refused_whether_its_length_is_told_or_not() {
        byte[] large = new byte[100_001];
        assertThat(pushing().body(large).send().statusCode()).isEqualTo(413);
        assertThat(pushing()
                        .body(large)
                        .send(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void an_empty_body_is_no_delivery() {
        assertThat(pushing().body(new byte[0]).send().statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ingest/v1/waterkant", "/ingest/v1/waterkant/push/more", "/ingest/other"})
    void nothing_else_is_there(String path) {
        assertThat(pushing().to(path).send().statusCode()).isEqualTo(404);
        HttpRequest get = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/ingest/v1/waterkant/push"))
                .build();
        assertThat(Pushing.exchange(get).statusCode()).isEqualTo(404);
    }

    private Pushing pushing() {
        return new Pushing(port, clock.instant());
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(bytes)) {
            packing.write(plain);
        }
        return bytes.toByteArray();
    }
}
