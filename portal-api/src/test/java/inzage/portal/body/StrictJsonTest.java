package inzage.portal.body;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.portal.Browser.Reply;
import inzage.portal.People;
import inzage.portal.People.Person;
import inzage.portal.PortalTest;
import inzage.portal.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class StrictJsonTest {
    private static final String GRANTS = "/api/v1/schools/waterkant/review-grants";
    private static final String RESTRICT = "/api/v1/schools/waterkant/students/" + People.CHILD.hex() + "/restrict";

    @Autowired
    private People people;

    @Autowired
    private World world;

    @BeforeEach
    void arrange() {
        world.arrange();
    }

    @Test
    void takes_what_is_asked_for() {
        assertThat(sent(RESTRICT, "{\"reason\":\"objection\"}").status()).isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"reason\":\"objection\",\"account\":\"operator\"}",
                "{\"reason\":\"objection\",\"@class\":\"java.util.HashMap\"}",
                "{\"reason\":\"objection\",\"reason\":\"another\"}",
                "{\"reason\":\"objection\"}{\"reason\":\"another\"}"
            })
    void t_26_takes_nothing_that_is_not_asked_for_and_nothing_twice(String body) {
        assertThat(sent(RESTRICT, body).status()).isEqualTo(400);
    }

    @Test
    void t_45_takes_nothing_nested_without_end() {
        assertThat(sent(GRANTS, "{\"hours\":" + "[".repeat(30_000)).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/sign-in, 413",
        "/%61pi/v1/sign-in, 413",
        "/api/%761/sign-in, 413",
        "/api/v1/there-is-no-such-route, 413",
        "/%61pi/v1/schools/waterkant/review-grants, 413"
    })
    void t_45_takes_no_large_body_however_the_path_is_written(String path, int status) {
        String large = "{\"email\":\"" + "x".repeat(70_000) + "\"}";
        assertThat(sent(path, large).status()).isEqualTo(status);
        assertThat(people.browser()
                        .with("Authorization", "Bearer x")
                        .post(path, large)
                        .status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/x-java-serialized-object", "application/xml", "text/html", "application/yaml"})
    void t_23_takes_no_serialized_object_and_no_other_form(String type) {
        Reply reply = people.signedIn(Person.DESK).send("POST", RESTRICT, "\u00ac\u00ed\u0000\u0005sr", type);
        assertThat(reply.status()).isEqualTo(415);
    }

    private Reply sent(String path, String body) {
        return people.signedIn(Person.DESK).post(path, body);
    }
}
