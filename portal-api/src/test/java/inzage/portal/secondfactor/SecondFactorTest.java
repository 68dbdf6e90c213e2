package inzage.portal.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.verify;

import inzage.connector.account.Account;
import inzage.connector.account.Accounts;
import inzage.connector.account.CredentialsChanged.What;
import inzage.connector.account.Language;
import inzage.connector.account.Role;
import inzage.connector.account.Roles;
import inzage.connector.audit.Act;
import inzage.connector.audit.Audit;
import inzage.portal.Authenticator;
import inzage.portal.Browser;
import inzage.portal.Browser.Reply;
import inzage.portal.ChangedCredentials;
import inzage.portal.MovingClock;
import inzage.portal.People;
import inzage.portal.People.Person;
import inzage.portal.PortalTest;
import inzage.portal.World;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class SecondFactorTest {
    private static final String ME = "/api/v1/me";
    private static final String FACTOR = "/api/v1/me/second-factor";
    private static int number;

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Roles roles;

    @Autowired
    private Audit audit;

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
        email = "careful" + number + "@example.org";
        accounts.create(email, People.PASSWORD, Language.NL);
    }

    @Test
    void signing_in_takes_two_steps_and_in_between_nothing_is_open() {
        Authenticator app = enrolled(signedIn());
        Browser browser = people.browser();

        Reply password = browser.signIn(email, People.PASSWORD);

        assertThat(password.status()).isEqualTo(202);
        assertThat(password.json().at("/next").asString()).isEqualTo("code");
        assertThat(browser.get(ME).status()).isEqualTo(401);
        assertThat(browser.get("/api/v1/children").status()).isEqualTo(401);
        assertThat(browser.post(FACTOR, "").status()).isEqualTo(401);
        String half = browser.cookies().get("inzage-session");
        clock.move(Duration.ofSeconds(30));

        assertThat(code(browser, app.code(clock.instant())).status()).isEqualTo(204);

        assertThat(browser.cookies().get("inzage-session")).isNotEqualTo(half);
        assertThat(browser.get(ME).json().at("/secondFactor").asString()).isEqualTo("on");
        Browser thief = people.browser();
        thief.cookies().put("inzage-session", half);
        assertThat(thief.get(ME).status()).isEqualTo(401);
    }

    @Test
    void a_code_counts_once_also_in_another_session() {
        Authenticator app = enrolled(signedIn());
        clock.move(Duration.ofSeconds(30));
        String code = app.code(clock.instant());
        assertThat(code(halfSignedIn(), code).status()).isEqualTo(204);

        Reply replayed = code(halfSignedIn(), code);

        assertThat(replayed.status()).isEqualTo(403);
        assertThat(replayed.body()).contains("urn:inzage:problem:code-wrong");
    }

    @Test
    void a_code_that_comes_after_five_minutes_comes_too_late() {
        Authenticator app = enrolled(signedIn());
        Browser slow = halfSignedIn();
        clock.move(Duration.ofMinutes(5));

        assertThat(code(slow, app.code(clock.instant())).status()).isEqualTo(401);
    }

    @Test
    void t28_guessing_codes_is_slowed_down() {
        Authenticator app = enrolled(signedIn());
        clock.move(Duration.ofSeconds(30));
        Browser browser = halfSignedIn();
        for (int i = 0; i < 5; i++) {
            assertThat(code(browser, "00000" + i).status()).isEqualTo(403);
        }

        Reply slowed = code(browser, app.code(clock.instant()));
        assertThat(slowed.status()).isEqualTo(429);
        assertThat(slowed.header("Retry-After")).isEqualTo("2");

        clock.move(Duration.ofSeconds(2));
        assertThat(code(browser, app.code(clock.instant())).status()).isEqualTo(204);
    }

    @Test
    void setting_it_up_signs_out_everywhere_else_and_is_told() {
        Browser elsewhere = signedIn();
        Browser here = signedIn();

        enrolled(here);

        assertThat(here.get(ME).status()).isEqualTo(200);
        assertThat(elsewhere.get(ME).status()).isEqualTo(401);
        assertThat(changed.of(account())).containsExactly(What.SECOND_FACTOR);
    }

    @Test
    void who_left_a_session_open_does_not_find_somebody_elses_app_on_the_account() {
        Browser browser = signedIn();
        clock.move(Duration.ofMinutes(6));

        Reply reply = browser.post(FACTOR, "");

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.body()).contains("urn:inzage:problem:sign-in-again");
    }

    @Test
    void a_recovery_code_opens_once_and_new_ones_ask_for_the_password() {
        Browser browser = signedIn();
        Authenticator app =
                new Authenticator(browser.post(FACTOR, "").json().at("/secret").asString());
        String recovery = confirm(browser, app).json().at("/codes/0").asString();
        assertThat(code(halfSignedIn(), recovery).status()).isEqualTo(204);
        assertThat(code(halfSignedIn(), recovery).status()).isEqualTo(403);

        assertThat(browser.post(FACTOR + "/recovery-codes", "{\"password\":\"not the password\"}")
                        .status())
                .isEqualTo(403);
        Reply renewed = browser.post(FACTOR + "/recovery-codes", "{\"password\":\"" + People.PASSWORD + "\"}");

        assertThat(renewed.json().at("/codes")).hasSize(10);
        assertThat(code(halfSignedIn(), renewed.json().at("/codes/9").asString())
                        .status())
                .isEqualTo(204);
    }

    @Test
    void turning_it_off_asks_for_the_password_and_a_code() {
        Browser browser = signedIn();
        Authenticator app = enrolled(browser);
        clock.move(Duration.ofSeconds(30));
        String code = app.code(clock.instant());

        assertThat(off(browser, "not the password", code).body()).contains("password-wrong");
        assertThat(off(browser, People.PASSWORD, "000000").body()).contains("code-wrong");
        assertThat(off(browser, People.PASSWORD, code).status()).isEqualTo(204);

        assertThat(browser.get(ME).json().at("/secondFactor").asString()).isEqualTo("off");
        assertThat(people.browser().signIn(email, People.PASSWORD).status()).isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/children",
                "/api/v1/me/sessions",
                "/api/v1/schools/waterkant/links",
                "/api/v1/operations/sources",
                "/api/v1/consents",
                "/api/v1/there-is-no-such-route"
            })
    void staff_without_one_reaches_nothing_but_setting_it_up(String path) {
        roles.grant(account(), "waterkant", Role.DESK);
        Browser browser = signedIn();

        Reply reply = browser.get(path);

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.body()).contains("urn:inzage:problem:second-factor-required");
        assertThat(browser.get(ME).json().at("/secondFactor").asString()).isEqualTo("required");
    }

    @Test
    void staff_sets_one_up_works_and_cannot_turn_it_off() {
        roles.grant(account(), "waterkant", Role.DESK);
        Browser browser = signedIn();
        Authenticator app = enrolled(browser);

        assertThat(browser.get("/api/v1/schools/waterkant/links").status()).isEqualTo(200);
        clock.move(Duration.ofSeconds(30));
        assertThat(off(browser, People.PASSWORD, app.code(clock.instant())).body())
                .contains("urn:inzage:problem:second-factor-required");
    }

    @Test
    void a_session_that_was_open_before_its_owner_became_staff_opens_nothing_of_staff() {
        Browser browser = signedIn();
        roles.grant(account(), "waterkant", Role.DESK);

        assertThat(browser.get("/api/v1/schools/waterkant/links").body())
                .contains("urn:inzage:problem:second-factor-required");
        assertThat(browser.get("/api/v1/schools/berkenhof/links").status()).isEqualTo(404);
    }

    @Test
    void an_operator_takes_away_a_lost_one_which_is_audited_and_told() {
        Browser owner = signedIn();
        enrolled(owner);
        roles.grant(account(), "waterkant", Role.EXAM_BOARD);
        clearInvocations(audit);
        Browser operator = people.signedIn(Person.OPERATOR);

        assertThat(reset(operator, email).status()).isEqualTo(204);

        verify(audit)
                .acted(
                        any(),
                        eq(Act.of("waterkant", "second factor of " + account(), "RESET")
                                .because("showed a passport")));
        assertThat(owner.get(ME).status()).isEqualTo(401);
        assertThat(changed.of(account())).isEqualTo(List.of(What.SECOND_FACTOR, What.SECOND_FACTOR));
        assertThat(signedIn().get("/api/v1/children").status()).isEqualTo(403);
        assertThat(reset(operator, email).status()).isEqualTo(404);
        assertThat(reset(operator, Person.OPERATOR.email()).status()).isEqualTo(404);
    }

    private Browser signedIn() {
        Browser browser = people.browser();
        assertThat(browser.signIn(email, People.PASSWORD).status()).isEqualTo(204);
        return browser;
    }

    private Browser halfSignedIn() {
        Browser browser = people.browser();
        assertThat(browser.signIn(email, People.PASSWORD).status()).isEqualTo(202);
        return browser;
    }

    private Authenticator enrolled(Browser browser) {
        Authenticator app =
                new Authenticator(browser.post(FACTOR, "").json().at("/secret").asString());
        assertThat(confirm(browser, app).status()).isEqualTo(200);
        return app;
    }

    private Reply confirm(Browser browser, Authenticator app) {
        return browser.post(FACTOR + "/confirm", "{\"code\":\"" + app.code(clock.instant()) + "\"}");
    }

    private static Reply code(Browser browser, String code) {
        return browser.post("/api/v1/sign-in/code", "{\"code\":\"" + code + "\"}");
    }

    private static Reply off(Browser browser, String password, String code) {
        return browser.post(FACTOR + "/off", "{\"password\":\"%s\",\"code\":\"%s\"}".formatted(password, code));
    }

    private static Reply reset(Browser operator, String email) {
        return operator.post(
                "/api/v1/operations/second-factors/reset",
                "{\"email\":\"%s\",\"reason\":\"showed a passport\"}".formatted(email));
    }

    private String account() {
        return accounts.withAddress(email).map(Account::id).orElseThrow();
    }
}
