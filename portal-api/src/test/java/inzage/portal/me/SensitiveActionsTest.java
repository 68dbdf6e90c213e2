package inzage.portal.me;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.portal.Browser;
import inzage.portal.Browser.Reply;
import inzage.portal.MovingClock;
import inzage.portal.People;
import inzage.portal.People.Person;
import inzage.portal.PortalTest;
import inzage.portal.World;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class SensitiveActionsTest {
    @Autowired
    private People people;

    @Autowired
    private World world;

    @Autowired
    private MovingClock clock;

    @BeforeEach
    void arrange() {
        world.arrange();
        clock.move(Duration.ofHours(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "POST|/api/v1/me/password|{\"current\":\"guess\",\"wanted\":\"drie paarse giraffen\"}|password-wrong",
                "POST|/api/v1/me/email|{\"email\":\"nieuw@example.org\",\"password\":\"guess\"}|password-wrong",
                "POST|/api/v1/me/second-factor|``|sign-in-again",
                "POST|/api/v1/me/second-factor/recovery-codes|{\"password\":\"guess\"}|password-wrong",
                "POST|/api/v1/me/second-factor/off|{\"password\":\"guess\",\"code\":\"123456\"}|password-wrong",
                "PUT|/api/v1/consents|{\"guardians\":[{\"guardian\":\"00000000000000000000000000000002\",\"given\":true}]}|sign-in-again"
            })
    void t06_are_closed_to_whoever_finds_a_session_open_and_does_not_know_the_password(
            String method, String path, String body, String problem) {
        Browser left = people.signedIn(Person.STUDENT);
        clock.move(Duration.ofMinutes(6));

        Reply reply = left.send(method, path, body);

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.body()).contains("urn:inzage:problem:" + problem);
    }
}
