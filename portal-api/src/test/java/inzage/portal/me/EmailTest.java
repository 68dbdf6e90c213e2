package inzage.portal.me;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.account.Accounts;
import inzage.connector.account.letter.Envelope;
import inzage.connector.account.letter.Envelopes;
import inzage.portal.Browser;
import inzage.portal.Browser.Reply;
import inzage.portal.MovingClock;
import inzage.portal.People;
import inzage.portal.People.Person;
import inzage.portal.PortalTest;
import inzage.portal.World;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** T-05: changing the address that one signs in with. */
@PortalTest
class EmailTest {
    private static final String NEW = "mara@nieuw.example";
    private static final String OLD = Person.GUARDIAN.email();

    @Autowired
    private People people;

    @Autowired
    private World world;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Envelopes envelopes;

    @Autowired
    private MovingClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void arrange() {
        world.arrange();
        clock.move(Duration.ofHours(2));
        jdbc.sql("delete from account_letters").update();
        jdbc.sql("delete from one_time_links").update();
    }

    @AfterEach
    void moveBack() {
        accounts.withAddress(NEW).ifPresent(moved -> accounts.move(moved.id(), OLD));
        jdbc.sql("delete from one_time_links").update();
    }

    @Test
    void t05_moves_once_the_link_at_the_new_address_is_opened_and_every_session_ends() {
        Browser browser = people.signedIn(Person.GUARDIAN);
        assertThat(ask(browser, NEW, People.PASSWORD).status()).isEqualTo(202);
        assertThat(browser.get("/api/v1/me").json().path("email").asString()).isEqualTo(OLD);
        String token = token(sent());

        Browser reader = people.browser();
        Reply look = reader.post("/api/v1/links/look", token);
        assertThat(look.json().path("purpose").asString()).isEqualTo("address-change");
        assertThat(look.json().path("next").asString()).isEqualTo("confirm");
        assertThat(reader.post("/api/v1/links/change-address", token).status()).isEqualTo(204);
        assertThat(reader.post("/api/v1/links/change-address", token).status()).isEqualTo(410);

        assertThat(browser.get("/api/v1/me").status()).isEqualTo(401);
        assertThat(people.browser().signIn(OLD, People.PASSWORD).status()).isEqualTo(401);
        assertThat(people.browser().signIn(NEW, People.PASSWORD).status()).isEqualTo(204);
        assertThat(sent())
                .extracting(envelope -> envelope.kind() + " " + envelope.email())
                .contains("ADDRESS_CHANGE_ASKED " + OLD, "ADDRESS_CHANGED " + OLD);
    }

    @Test
    void an_address_that_has_an_account_hears_the_same_and_leaves_the_same_behind() {
        Browser browser = people.signedIn(Person.GUARDIAN);
        Reply known = ask(browser, Person.STUDENT.email(), People.PASSWORD);
        Reply unknown = ask(browser, NEW, People.PASSWORD);
        assertThat(known.status()).isEqualTo(202).isEqualTo(unknown.status());
        assertThat(known.body()).isEqualTo(unknown.body());
        assertThat(jdbc.sql("select count(*) from account_letters")
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
    }

    @Test
    void needs_the_password_an_address_and_not_too_often() {
        Browser browser = people.signedIn(Person.GUARDIAN);
        assertThat(ask(browser, NEW, "geraden wachtwoord").body()).contains("password-wrong");
        assertThat(ask(browser, "geen adres", People.PASSWORD).status()).isEqualTo(400);
        assertThat(browser.post("/api/v1/me/email", "{\"email\":\"%s\"}".formatted(NEW))
                        .status())
                .isEqualTo(400);
        for (int i = 0; i < 3; i++) {
            assertThat(ask(browser, NEW, People.PASSWORD).status()).isEqualTo(202);
        }
        assertThat(ask(browser, NEW, People.PASSWORD).status()).isEqualTo(429);
    }

    private static Reply ask(Browser browser, String email, String password) {
        return browser.post("/api/v1/me/email", "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, password));
    }

    private static String token(List<Envelope> sent) {
        return sent.stream()
                .flatMap(envelope -> envelope.opening().stream())
                .findFirst()
                .map(opening -> "{\"token\":\"%s\"}".formatted(opening.token().text()))
                .orElseThrow();
    }

    private List<Envelope> sent() {
        return jdbc.sql("select id from account_letters order by id").query(Long.class).list().stream()
                .flatMap(letter -> envelopes.address(letter).stream())
                .toList();
    }
}
