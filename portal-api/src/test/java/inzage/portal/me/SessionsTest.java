package inzage.portal.me;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.account.Accounts;
import inzage.connector.account.Language;
import inzage.portal.Browser;
import inzage.portal.MovingClock;
import inzage.portal.People;
import inzage.portal.People.Person;
import inzage.portal.PortalTest;
import inzage.portal.World;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@PortalTest
class SessionsTest {
    private static int number;

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private World world;

    @Autowired
    private MovingClock clock;

    private String email = "";

    @BeforeEach
    void arrange() {
        world.arrange();
        clock.move(Duration.ofHours(1));
        number++;
        email = "roaming" + number + "@example.org";
        accounts.create(email, People.PASSWORD, Language.NL);
    }

    @Test
    void lists_ones_sign_ins_also_those_that_failed_and_nobody_elses() {
        people.browser().signIn(email, "not the password");
        people.signedIn(Person.STUDENT);

        JsonNode lines = signedIn().get("/api/v1/me/sign-ins").json();

        assertThat(lines).hasSize(2);
        assertThat(lines.at("/0/succeeded").asBoolean()).isTrue();
        assertThat(lines.at("/1/succeeded").asBoolean()).isFalse();
        assertThat(lines.at("/0/network").asString()).isEqualTo("127.0.0.1");
    }

    @Test
    void lists_where_one_is_signed_in_without_giving_a_session_away() {
        Browser other = signedIn();
        Browser here = signedIn();

        Browser.Reply reply = here.get("/api/v1/me/sessions");

        assertThat(reply.json()).hasSize(2);
        assertThat(reply.json().findValues("current").stream().filter(JsonNode::asBoolean))
                .hasSize(1);
        assertThat(reply.body())
                .doesNotContain(id(other))
                .doesNotContain(id(here))
                .doesNotContain(here.cookies().get("inzage-session"));
    }

    @Test
    void t45_an_account_has_so_many_sessions_and_the_oldest_gives_way() {
        Browser first = signedIn();
        Browser second = signedIn();
        for (int i = 0; i < 49; i++) {
            signedIn();
        }

        assertThat(first.get("/api/v1/me").status()).isEqualTo(401);
        assertThat(second.get("/api/v1/me/sessions").json()).hasSize(50);
    }

    @Test
    void ends_one_session_from_another_and_never_somebody_elses() {
        Browser lost = signedIn();
        String name = lost.get("/api/v1/me/sessions").json().at("/0/id").asString();
        Browser stranger = people.signedIn(Person.GUARDIAN);
        assertThat(stranger.post(end(name), "").status()).isEqualTo(404);
        assertThat(lost.get("/api/v1/me").status()).isEqualTo(200);

        assertThat(signedIn().post(end(name), "").status()).isEqualTo(204);

        assertThat(lost.get("/api/v1/me").status()).isEqualTo(401);
    }

    @Test
    void ends_all_sessions_but_the_one_that_asks() {
        Browser lost = signedIn();
        Browser here = signedIn();

        assertThat(here.post("/api/v1/me/sessions/end-others", "").status()).isEqualTo(204);

        assertThat(lost.get("/api/v1/me").status()).isEqualTo(401);
        assertThat(here.get("/api/v1/me/sessions").json()).hasSize(1);
    }

    @Test
    void speaks_the_language_that_was_chosen_from_then_on() {
        Browser browser = signedIn();
        assertThat(browser.get("/api/v1/children/none").body()).contains("Niet gevonden");

        assertThat(browser.send("PATCH", "/api/v1/me", "{\"language\":\"en\"}").status())
                .isEqualTo(204);

        assertThat(browser.get("/api/v1/me").json().at("/language").asString()).isEqualTo("en");
        assertThat(browser.get("/api/v1/children/none").body()).contains("Not found");
    }

    @Test
    void refuses_a_language_that_nobody_here_speaks_and_fields_that_are_not_to_be_changed() {
        Browser browser = signedIn();

        assertThat(browser.send("PATCH", "/api/v1/me", "{\"language\":\"fr\"}").status())
                .isEqualTo(400);
        assertThat(browser.send("PATCH", "/api/v1/me", "{\"language\":\"en\",\"operator\":true}")
                        .status())
                .isEqualTo(400);
    }

    private Browser signedIn() {
        Browser browser = people.browser();
        assertThat(browser.signIn(email, People.PASSWORD).status()).isEqualTo(204);
        return browser;
    }

    private static String end(String name) {
        return "/api/v1/me/sessions/" + name + "/end";
    }

    /** The cookie holds the id in base 64. */
    private static String id(Browser browser) {
        return new String(java.util.Base64.getDecoder().decode(browser.cookies().get("inzage-session")));
    }
}
