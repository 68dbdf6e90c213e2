package inzage.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.portal.Browser;
import inzage.portal.Browser.Reply;
import inzage.portal.MovingClock;
import inzage.portal.People;
import inzage.portal.People.Person;
import inzage.portal.PortalTest;
import inzage.portal.World;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class SignInTest {
    private static final String SESSION = "inzage-session";
    private static final String TOKEN = "XSRF-TOKEN";

    @Autowired
    private People people;

    @Autowired
    private World world;

    @Autowired
    private MovingClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void arrange() {
        world.arrange();
        clock.move(Duration.ofHours(1));
    }

    @Test
    void opens_a_session_in_a_cookie_that_no_script_reads() {
        Reply reply = people.browser().signIn(Person.GUARDIAN.email(), People.PASSWORD);
        assertThat(reply.status()).isEqualTo(204);
        assertThat(cookie(reply, SESSION))
                .contains("HttpOnly")
                .contains("SameSite=Strict")
                .contains("Path=/");
        assertThat(cookie(reply, TOKEN)).doesNotContain("HttpOnly").contains("SameSite=Strict");
    }

    @Test
    void t_27_whose_address_is_unknown_hears_the_same_as_whose_password_is_wrong() {
        Reply wrong = people.browser().signIn(Person.GUARDIAN.email(), "not the password");
        Reply unknown = people.browser().signIn("nobody@example.org", "not the password");
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(unknown.body()).isEqualTo(wrong.body()).contains("urn:inzage:problem:sign-in-refused");
        assertThat(names(unknown)).isEqualTo(names(wrong));
    }

    @Test
    void asks_to_wait_after_too_many_failures_whether_or_not_the_address_is_known() {
        for (String email : List.of(Person.MINOR_STUDENT.email(), "nobody-else@example.org")) {
            Browser browser = people.browser();
            for (int i = 0; i < 5; i++) {
                assertThat(browser.signIn(email, "not the password").status()).isEqualTo(401);
            }
            Reply slowed = browser.signIn(email, People.PASSWORD);
            assertThat(slowed.status()).isEqualTo(429);
            assertThat(slowed.header("Retry-After")).isEqualTo("2");
        }
        clock.move(Duration.ofSeconds(2));
        assertThat(people.browser()
                        .signIn(Person.MINOR_STUDENT.email(), People.PASSWORD)
                        .status())
                .isEqualTo(204);
    }

    @Test
    void refuses_whoever_does_not_send_the_token_back() {
        Reply reply = people.browser().withoutToken().signIn(Person.GUARDIAN.email(), People.PASSWORD);
        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.body()).contains("urn:inzage:problem:csrf-token-missing");
        Browser signedIn = people.signedIn(Person.GUARDIAN);
        assertThat(signedIn.withoutToken().post("/api/v1/sign-out", "").status())
                .isEqualTo(403);
        assertThat(signedIn.get("/api/v1/me").status()).isEqualTo(200);
    }

    @Test
    void refuses_a_token_that_was_made_up() {
        Browser browser = people.signedIn(Person.GUARDIAN);
        browser.sendingToken("11111111-1111-1111-1111-111111111111");
        assertThat(browser.post("/api/v1/sign-out", "").status()).isEqualTo(403);
    }

    @Test
    void t_31_gives_a_new_session_and_a_new_token_to_a_browser_that_came_with_old_ones() {
        Browser browser = people.signedIn(Person.GUARDIAN);
        String session = browser.cookies().get(SESSION);
        String token = browser.cookies().get(TOKEN);
        browser.signIn(Person.STUDENT.email(), People.PASSWORD);
        assertThat(browser.cookies().get(SESSION)).isNotEqualTo(session);
        assertThat(browser.cookies().get(TOKEN)).isNotEqualTo(token);
        Browser old = people.browser();
        old.cookies().put(SESSION, session);
        assertThat(old.get("/api/v1/me").status()).isEqualTo(401);
    }

    @Test
    void t_31_does_not_take_over_a_session_id_that_was_made_up() {
        Browser browser = people.browser();
        browser.cookies().put(SESSION, "ZmRlYWQwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAw");
        browser.signIn(Person.GUARDIAN.email(), People.PASSWORD);
        assertThat(browser.cookies().get(SESSION)).doesNotStartWith("ZmRlYWQw");
        assertThat(browser.get("/api/v1/me").status()).isEqualTo(200);
    }

    @Test
    void t_31_signing_out_ends_the_session_on_the_server() {
        Browser browser = people.signedIn(Person.GUARDIAN);
        String session = browser.cookies().get(SESSION);
        assertThat(browser.post("/api/v1/sign-out", "").status()).isEqualTo(204);
        browser.cookies().put(SESSION, session);
        assertThat(browser.get("/api/v1/me").status()).isEqualTo(401);
    }

    @Test
    void a_session_ends_after_twelve_hours_whatever_happens_in_it() {
        Browser browser = people.signedIn(Person.GUARDIAN);
        clock.move(Duration.ofHours(12).minusSeconds(1));
        assertThat(browser.get("/api/v1/me").status()).isEqualTo(200);
        clock.move(Duration.ofSeconds(1));
        assertThat(browser.get("/api/v1/me").status()).isEqualTo(401);
    }

    @Test
    void a_session_lives_thirty_minutes_without_a_request_and_belongs_to_its_account() {
        people.signedIn(Person.GUARDIAN);
        assertThat(jdbc.sql("select distinct max_inactive_interval from spring_session where principal_name = ?")
                        .param(people.account(Person.GUARDIAN))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1800);
    }

    @Test
    void a_session_ends_with_its_account() {
        Browser browser = people.visitor();
        assertThat(browser.get("/api/v1/me").status()).isEqualTo(200);
        people.closeVisitor();
        assertThat(browser.get("/api/v1/me").status()).isEqualTo(401);
    }

    /** As of a sign-in that was on its way meanwhile: its session is none of those that the change found. */
    @Test
    void a_session_that_was_opened_with_what_does_not_count_any_more_opens_nothing() {
        Browser browser = people.visitor();
        jdbc.sql("update accounts set credentials = credentials + 1 where email_folded = 'visitor@example.org'")
                .update();
        assertThat(browser.get("/api/v1/me").status()).isEqualTo(401);
        people.closeVisitor();
    }

    @Test
    void a_role_taken_away_is_gone_with_the_next_request() {
        Browser browser = people.visitor();
        people.makeVisitorOperator(true);
        assertThat(browser.get("/api/v1/operations/sources").status()).isEqualTo(200);
        people.makeVisitorOperator(false);
        assertThat(browser.get("/api/v1/operations/sources").status()).isEqualTo(404);
    }

    private static String cookie(Reply reply, String name) {
        return reply.http().headers().allValues("Set-Cookie").stream()
                .filter(cookie -> Pattern.matches(name + "=[^;]+;.*", cookie))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private static Set<String> names(Reply reply) {
        return reply.http().headers().map().keySet();
    }
}
