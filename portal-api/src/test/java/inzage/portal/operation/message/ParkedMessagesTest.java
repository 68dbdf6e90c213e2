package inzage.portal.operation.message;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.portal.Browser;
import inzage.portal.People;
import inzage.portal.People.Person;
import inzage.portal.PortalTest;
import inzage.portal.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@PortalTest
class ParkedMessagesTest {
    private static final String PATH = "/api/v1/operations/messages";

    @Autowired
    private People people;

    @Autowired
    private World world;

    @BeforeEach
    void arrange() {
        world.arrange();
    }

    @Test
    void tells_what_waits_and_why_and_not_for_whom() {
        JsonNode all = people.signedIn(Person.OPERATOR).get(PATH).json();
        assertThat(all.path(0).path("kind").asString()).isEqualTo("password-changed");
        assertThat(all.path(0).path("reason").asString()).isEqualTo("no-server");
        assertThat(all.path(0).hasNonNull("school")).isFalse();
        assertThat(all.path(1).path("kind").asString()).isEqualTo("news");
        assertThat(all.path(1).path("school").asString()).isEqualTo("waterkant");
        assertThat(all.toString()).doesNotContain("@");
    }

    @Test
    void sends_one_again_or_all_that_wait_for_a_reason() {
        Browser operator = people.signedIn(Person.OPERATOR);
        assertThat(operator.post(PATH + "/7/send-again", "").status()).isEqualTo(202);
        assertThat(operator.post(PATH + "/9/send-again", "").status()).isEqualTo(404);
        assertThat(operator.post(PATH + "/send-again", "{\"reason\":\"no-server\"}")
                        .json()
                        .path("messages")
                        .asInt())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"reason\":\"all\"}", "{\"reason\":\"refused\",\"school\":\"waterkant\"}"})
    void asks_for_a_reason_that_there_is(String body) {
        assertThat(people.signedIn(Person.OPERATOR)
                        .post(PATH + "/send-again", body)
                        .status())
                .isEqualTo(400);
    }
}
