package inzage.portal.operation.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import inzage.connector.sync.RunMode;
import inzage.connector.sync.replay.Replays;
import inzage.connector.sync.replay.Replays.Which;
import inzage.portal.Browser;
import inzage.portal.Browser.Reply;
import inzage.portal.Operating;
import inzage.portal.People;
import inzage.portal.People.Person;
import inzage.portal.PortalTest;
import inzage.portal.World;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@PortalTest
class ReplaysTest {
    private static final String SOURCE = "/api/v1/operations/sources/waterkant/administration";

    @Autowired
    private People people;

    @Autowired
    private World world;

    @Autowired
    private Replays replays;

    @BeforeEach
    void arrange() {
        world.arrange();
        clearInvocations(replays);
    }

    static Stream<Arguments> wishes() {
        return Stream.of(
                Arguments.of("{\"mode\":\"dry\"}", new Which.Newest()),
                Arguments.of("{\"mode\":\"dry\",\"run\":3}", new Which.OfRun(3)),
                Arguments.of(
                        "{\"mode\":\"dry\",\"digest\":\"" + Operating.DIGEST + "\"}",
                        new Which.Content(Operating.DIGEST)));
    }

    @ParameterizedTest
    @MethodSource("wishes")
    void asks_for_a_replay_and_says_where_to_look(String body, Which which) {
        Reply reply = operator().post(SOURCE + "/replay", body);
        assertThat(reply.status()).isEqualTo(202);
        assertThat(reply.header("Location")).isEqualTo("/api/v1/operations/runs/7");
        verify(replays).replay("waterkant", "administration", which, RunMode.DRY, people.account(Person.OPERATOR));
    }

    @Test
    void says_why_older_input_is_not_replayed_for_real() {
        Reply reply = operator().post(SOURCE + "/replay", "{\"mode\":\"full\",\"run\":3}");
        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.json().get("type").asString()).isEqualTo("urn:inzage:problem:replay-refused");
        assertThat(reply.json().get("detail").asString()).isEqualTo(Operating.TOO_OLD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"mode\":\"changes\"}",
                "{\"mode\":\"dry\",\"run\":0}",
                "{\"mode\":\"dry\",\"digest\":\"../../etc\"}",
                "{\"mode\":\"dry\",\"run\":3,\"digest\":\"" + DIGEST + "\"}"
            })
    void asks_for_no_replay_of_another_kind(String body) {
        assertThat(operator().post(SOURCE + "/replay", body).status()).isEqualTo(400);
        verify(replays, never()).replay(any(), any(), any(), any(), any());
    }

    private static final String DIGEST = "abababababababababababababababababababababababababababababababab";

    @Test
    void does_not_know_a_source_that_is_not_there() {
        String elsewhere = "/api/v1/operations/sources/waterkant/elsewhere";
        assertThat(operator().post(elsewhere + "/replay", "{\"mode\":\"dry\"}").status())
                .isEqualTo(404);
        assertThat(operator().get(elsewhere + "/deliveries").status()).isEqualTo(404);
    }

    @Test
    void shows_what_was_delivered_and_how_far_it_can_be_replayed() {
        JsonNode delivery = operator().get(SOURCE + "/deliveries").json().get(0);
        assertThat(delivery.get("digest").asString()).isEqualTo(Operating.DIGEST);
        assertThat(delivery.get("runs").toString()).isEqualTo("[7,6]");
        assertThat(delivery.get("replay").asString()).isEqualTo("dry");
    }

    private Browser operator() {
        return people.signedIn(Person.OPERATOR);
    }
}
