package inzage.portal.me;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.account.Account;
import inzage.connector.account.Accounts;
import inzage.connector.account.CredentialsChanged;
import inzage.connector.account.Language;
import inzage.portal.Browser;
import inzage.portal.Browser.Reply;
import inzage.portal.ChangedCredentials;
import inzage.portal.MovingClock;
import inzage.portal.People;
import inzage.portal.PortalTest;
import inzage.portal.World;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class PasswordTest {
    private static final String NEXT = "drie paarse giraffen";
    private static int number;

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private World world;

    @Autowired
    private MovingClock clock;

    @Autowired
    private ChangedCredentials changed;

    private String email = "";

    @BeforeEach
    void arrange() {
        world.arrange();
        clock.move(Duration.ofHours(1));
        number++;
        email = "changing" + number + "@example.org";
        accounts.create(email, People.PASSWORD, Language.NL);
    }

    @Test
    void t09_changes_it_for_who_knows_the_old_one_signs_out_everywhere_else_and_is_told() {
        Browser here = signedIn(People.PASSWORD);
        Browser elsewhere = signedIn(People.PASSWORD);
        String session = here.cookies().get("inzage-session");

        assertThat(change(here, People.PASSWORD, NEXT).status()).isEqualTo(204);

        assertThat(here.get("/api/v1/me").status()).isEqualTo(200);
        assertThat(here.cookies().get("inzage-session")).isNotEqualTo(session);
        assertThat(elsewhere.get("/api/v1/me").status()).isEqualTo(401);
        assertThat(people.browser().signIn(email, People.PASSWORD).status()).isEqualTo(401);
        assertThat(people.browser().signIn(email, NEXT).status()).isEqualTo(204);
        assertThat(changed.of(account())).containsExactly(CredentialsChanged.What.PASSWORD);
    }

    @Test
    void t31_the_id_that_the_session_had_before_is_nobodys() {
        Browser here = signedIn(People.PASSWORD);
        Browser thief = people.browser();
        thief.cookies().putAll(here.cookies());

        change(here, People.PASSWORD, NEXT);

        assertThat(thief.get("/api/v1/me").status()).isEqualTo(401);
    }

    @Test
    void t28_guessing_it_in_a_session_that_was_left_open_is_slowed_down() {
        Browser open = signedIn(People.PASSWORD);
        clock.move(Duration.ofSeconds(1));
        for (int i = 0; i < 5; i++) {
            Reply wrong = change(open, "not the password", NEXT);
            assertThat(wrong.status()).isEqualTo(403);
            assertThat(wrong.body()).contains("urn:inzage:problem:password-wrong");
        }

        Reply slowed = change(open, People.PASSWORD, NEXT);

        assertThat(slowed.status()).isEqualTo(429);
        assertThat(slowed.header("Retry-After")).isNotEmpty();
        assertThat(changed.of(account())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "kort, password-too-short, minstens 12 tekens",
        "Welkom2026!!, password-too-easy, niets met elkaar te maken",
        "changing.changing, password-too-personal, niets met u te maken",
    })
    void says_why_one_is_not_accepted_before_it_asks_anything_else(String wanted, String problem, String advice) {
        Reply reply =
                change(signedIn(People.PASSWORD), "not the password", wanted.replace("changing", "changing" + number));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body()).contains("urn:inzage:problem:" + problem).contains(advice);
    }

    @Test
    void refuses_one_that_is_too_long_for_a_hash() {
        String endless = "drie paarse giraffen zagen een boot. ".repeat(4);

        assertThat(change(signedIn(People.PASSWORD), People.PASSWORD, endless).body())
                .contains("urn:inzage:problem:password-too-long");
    }

    private Browser signedIn(String password) {
        Browser browser = people.browser();
        assertThat(browser.signIn(email, password).status()).isEqualTo(204);
        return browser;
    }

    private static Reply change(Browser browser, String current, String wanted) {
        return browser.post("/api/v1/me/password", "{\"current\":\"%s\",\"wanted\":\"%s\"}".formatted(current, wanted));
    }

    private String account() {
        return accounts.withAddress(email).map(Account::id).orElseThrow();
    }
}
