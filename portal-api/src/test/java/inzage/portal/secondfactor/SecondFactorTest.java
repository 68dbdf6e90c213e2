package inzage.portal.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.account.Account;
import inzage.connector.account.Accounts;
import inzage.connector.account.CredentialsChanged.What;
import inzage.connector.account.Language;
import inzage.portal.Authenticator;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class SecondFactorTest {
    private static final String ME = "/api/v1/me";
    private static final String FACTOR = Owner.FACTOR;
    private static int number;

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private World world;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovingClock clock;

    @Autowired
    private ChangedCredentials changed;

    private String email = "";

    @SuppressWarnings("NullAway.Init")
    private Owner owner;

    @BeforeEach
    void arrange() {
        world.arrange();
        clock.move(Duration.ofHours(1));
        number++;
        email = "careful" + number + "@example.org";
        accounts.create(email, People.PASSWORD, Language.NL);
        owner = new Owner(people, clock, email);
    }

    @Test
    void signing_in_takes_two_steps_and_in_between_nothing_is_open() {
        Authenticator app = owner.enrolled(owner.signedIn());
        Browser browser = people.browser();

        Reply password = browser.signIn(email, People.PASSWORD);

        assertThat(password.status()).isEqualTo(202);
        assertThat(password.json().at("/next").asString()).isEqualTo("code");
        assertThat(browser.get(ME).status()).isEqualTo(401);
        assertThat(browser.get("/api/v1/children").status()).isEqualTo(401);
        assertThat(browser.post(FACTOR, "").status()).isEqualTo(401);
        String half = browser.cookies().get("inzage-session");
        clock.move(Duration.ofSeconds(30));

        assertThat(Owner.code(browser, app.code(clock.instant())).status()).isEqualTo(204);

        assertThat(browser.cookies().get("inzage-session")).isNotEqualTo(half);
        assertThat(browser.get(ME).json().at("/secondFactor").asString()).isEqualTo("on");
        Browser thief = people.browser();
        thief.cookies().put("inzage-session", half);
        assertThat(thief.get(ME).status()).isEqualTo(401);
    }

    @Test
    void a_code_counts_once_also_in_another_session() {
        Authenticator app = owner.enrolled(owner.signedIn());
        clock.move(Duration.ofSeconds(30));
        String code = app.code(clock.instant());
        assertThat(Owner.code(owner.halfSignedIn(), code).status()).isEqualTo(204);

        Reply replayed = Owner.code(owner.halfSignedIn(), code);

        assertThat(replayed.status()).isEqualTo(403);
        assertThat(replayed.body()).contains("urn:inzage:problem:code-wrong");
    }

    @Test
    void a_code_that_comes_after_five_minutes_comes_too_late() {
        Authenticator app = owner.enrolled(owner.signedIn());
        Browser slow = owner.halfSignedIn();
        clock.move(Duration.ofMinutes(5));

        assertThat(Owner.code(slow, app.code(clock.instant())).status()).isEqualTo(401);
    }

    @Test
    void another_address_asks_for_a_code_too() {
        Browser browser = owner.signedIn();
        Authenticator app = owner.enrolled(browser);
        clock.move(Duration.ofSeconds(30));
        String asked = "{\"email\":\"nieuw@example.org\",\"password\":\"%s\"%s}";

        assertThat(browser.post(ME + "/email", asked.formatted(People.PASSWORD, ""))
                        .body())
                .contains("code-wrong");
        assertThat(browser.post(
                                ME + "/email",
                                asked.formatted(People.PASSWORD, ",\"code\":\"" + app.code(clock.instant()) + "\""))
                        .status())
                .isEqualTo(202);
    }

    @Test
    void t28_guessing_codes_is_slowed_down() {
        Authenticator app = owner.enrolled(owner.signedIn());
        clock.move(Duration.ofSeconds(30));
        Browser browser = owner.halfSignedIn();
        for (int i = 0; i < 5; i++) {
            assertThat(Owner.code(browser, "00000" + i).status()).isEqualTo(403);
        }

        Reply slowed = Owner.code(browser, app.code(clock.instant()));
        assertThat(slowed.status()).isEqualTo(429);
        assertThat(slowed.header("Retry-After")).isEqualTo("2");

        clock.move(Duration.ofSeconds(2));
        assertThat(Owner.code(browser, app.code(clock.instant())).status()).isEqualTo(204);
    }

    @Test
    void setting_it_up_signs_out_everywhere_else_and_is_told() {
        Browser elsewhere = owner.signedIn();
        Browser here = owner.signedIn();

        owner.enrolled(here);

        assertThat(here.get(ME).status()).isEqualTo(200);
        assertThat(elsewhere.get(ME).status()).isEqualTo(401);
        assertThat(changed.of(account())).containsExactly(What.SECOND_FACTOR);
    }

    @Test
    void who_left_a_session_open_does_not_find_somebody_elses_app_on_the_account() {
        Browser browser = owner.signedIn();
        clock.move(Duration.ofMinutes(6));

        Reply reply = browser.post(FACTOR, "");

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.body()).contains("urn:inzage:problem:sign-in-again");
    }

    @Test
    void a_recovery_code_opens_once_and_new_ones_ask_for_the_password() {
        Browser browser = owner.signedIn();
        Authenticator app =
                new Authenticator(browser.post(FACTOR, "").json().at("/secret").asString());
        String recovery = owner.confirm(browser, app).json().at("/codes/0").asString();
        assertThat(Owner.code(owner.halfSignedIn(), recovery).status()).isEqualTo(204);
        assertThat(Owner.code(owner.halfSignedIn(), recovery).status()).isEqualTo(403);

        assertThat(browser.post(FACTOR + "/recovery-codes", "{\"password\":\"not the password\"}")
                        .status())
                .isEqualTo(403);
        Reply renewed = browser.post(FACTOR + "/recovery-codes", "{\"password\":\"" + People.PASSWORD + "\"}");

        assertThat(renewed.json().at("/codes")).hasSize(10);
        assertThat(Owner.code(
                                owner.halfSignedIn(),
                                renewed.json().at("/codes/9").asString())
                        .status())
                .isEqualTo(204);
    }

    @Test
    void turning_it_off_asks_for_the_password_and_a_code() {
        Browser browser = owner.signedIn();
        Authenticator app = owner.enrolled(browser);
        clock.move(Duration.ofSeconds(30));
        String code = app.code(clock.instant());

        assertThat(Owner.off(browser, "not the password", code).body()).contains("password-wrong");
        assertThat(Owner.off(browser, People.PASSWORD, "000000").body()).contains("code-wrong");
        assertThat(Owner.off(browser, People.PASSWORD, code).status()).isEqualTo(204);

        assertThat(browser.get(ME).json().at("/secondFactor").asString()).isEqualTo("off");
        assertThat(people.browser().signIn(email, People.PASSWORD).status()).isEqualTo(204);
    }

    @Test
    void a_session_that_waited_for_a_code_while_the_password_changed_opens_nothing() {
        Authenticator app = owner.enrolled(owner.signedIn());
        clock.move(Duration.ofSeconds(30));
        Browser late = owner.halfSignedIn();
        jdbc.sql("update accounts set credentials = credentials + 1 where id = :id")
                .param("id", account())
                .update();

        Owner.code(late, app.code(clock.instant()));

        assertThat(late.get(ME).status()).isEqualTo(401);
    }

    private String account() {
        return accounts.withAddress(email).map(Account::id).orElseThrow();
    }
}
