package inzage.portal.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.when;

import inzage.connector.account.Accounts;
import inzage.connector.account.link.Invitees;
import inzage.connector.account.link.LinkTarget;
import inzage.connector.account.link.OneTimeLinks;
import inzage.connector.account.membership.Memberships;
import inzage.connector.publication.Viewer;
import inzage.portal.Browser;
import inzage.portal.Browser.Reply;
import inzage.portal.MovingClock;
import inzage.portal.People;
import inzage.portal.People.Person;
import inzage.portal.PortalTest;
import inzage.portal.World;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** T-05, T-30: one-time links as a browser, a mail scanner and a thief meet them. */
@PortalTest
class LinkTest {
    private static final String NEW = "nieuw@ouder.example";
    private static final String LINKS = "/api/v1/links/";

    @Autowired
    private People people;

    @Autowired
    private World world;

    @Autowired
    private OneTimeLinks links;

    @Autowired
    private Invitees invitees;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Memberships memberships;

    @Autowired
    private MovingClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void arrange() {
        world.arrange();
        reset(invitees);
        clock.move(Duration.ofHours(1));
    }

    @AfterEach
    void close() {
        accounts.withAddress(NEW).ifPresent(account -> jdbc.sql("delete from accounts where id = ?")
                .param(account.id())
                .update());
        jdbc.sql("delete from one_time_links").update();
    }

    @Test
    void an_invitation_is_looked_at_activated_and_signed_in_with() {
        String token = invited(NEW);
        Browser browser = people.browser();

        Reply look = browser.post(LINKS + "look", token(token));
        assertThat(look.json().path("purpose").asString()).isEqualTo("invitation");
        assertThat(look.json().path("email").asString()).isEqualTo(NEW);
        assertThat(look.json().path("next").asString()).isEqualTo("activate");
        assertThat(activate(browser, token).status()).isEqualTo(204);

        assertThat(browser.get("/api/v1/me").status()).isEqualTo(401);
        assertThat(browser.signIn(NEW, People.PASSWORD).status()).isEqualTo(204);
        assertThat(browser.get("/api/v1/me").json().at("/memberships/0/school").asString())
                .isEqualTo("waterkant");
    }

    @Test
    void a_mail_scanner_that_fetches_the_page_of_a_link_uses_nothing_up() {
        String token = invited(NEW);
        for (int i = 0; i < 3; i++) {
            people.browser().get("/");
            people.browser().get(LINKS + "activate");
            people.browser().post(LINKS + "look", token(token));
        }
        assertThat(activate(people.browser(), token).status()).isEqualTo(204);
    }

    @Test
    void used_voided_expired_and_invented_links_answer_in_the_same_bytes() {
        String used = invited(NEW);
        activate(people.browser(), used);
        String voided = invited("ander@ouder.example");
        String expired = invited("ander@ouder.example");
        clock.move(Duration.ofDays(7));

        List<Reply> replies = List.of(used, voided, expired, "geraden", "x".repeat(43)).stream()
                .map(token -> activate(people.browser().speaking("nl"), token))
                .toList();

        assertThat(replies).allSatisfy(reply -> assertThat(reply.status()).isEqualTo(410));
        assertThat(replies).extracting(Reply::body).containsOnly(replies.get(0).body());
        assertThat(replies.get(0).body()).contains("urn:inzage:problem:link-gone", "nieuwe uitnodiging");
    }

    @Test
    void a_link_whose_address_changed_in_the_source_is_gone() {
        String token = invited(NEW);
        when(invitees.address(any())).thenReturn(Optional.of("verhuisd@ouder.example"));
        assertThat(activate(people.browser(), token).status()).isEqualTo(410);
        assertThat(people.browser().post(LINKS + "look", token(token)).status()).isEqualTo(410);
    }

    @Test
    void a_link_that_is_opened_in_the_session_of_somebody_else_is_not_that_sessions() {
        String token = invited(NEW);
        Browser browser = people.signedIn(Person.GUARDIAN);

        assertThat(activate(browser, token).status()).isEqualTo(204);

        assertThat(browser.get("/api/v1/me").status()).isEqualTo(401);
        assertThat(memberships
                        .find(people.account(Person.GUARDIAN), "waterkant")
                        .orElseThrow()
                        .persons())
                .containsExactly(People.MOTHER);
    }

    @Test
    void whose_address_has_an_account_joins_with_it_after_giving_the_password_again() {
        String token = invited(Person.GUARDIAN.email());
        assertThat(activate(people.browser(), token).body()).contains("account-exists");
        assertThat(people.browser().post(LINKS + "join", token(token)).status()).isEqualTo(401);
        assertThat(people.signedIn(Person.STUDENT)
                        .post(LINKS + "join", token(token))
                        .body())
                .contains("other-account");
        Browser browser = people.signedIn(Person.GUARDIAN);
        clock.move(Duration.ofMinutes(6));
        assertThat(browser.post(LINKS + "join", token(token)).body()).contains("sign-in-again");

        Browser fresh = people.signedIn(Person.GUARDIAN);
        assertThat(fresh.post(LINKS + "join", token(token)).status()).isEqualTo(204);

        assertThat(memberships
                        .find(people.account(Person.GUARDIAN), "waterkant")
                        .orElseThrow()
                        .persons())
                .contains(People.id(55));
        jdbc.sql("delete from membership_persons where person = ?")
                .param(People.id(55).hex())
                .update();
    }

    @Test
    void who_forgot_the_password_and_tried_too_often_comes_in_with_the_new_one_at_once() {
        accounts.create(NEW, People.PASSWORD, inzage.connector.account.Language.NL);
        for (int i = 0; i < 8; i++) {
            people.browser().signIn(NEW, "forgotten" + i);
        }
        assertThat(people.browser().signIn(NEW, People.PASSWORD).status()).isEqualTo(429);
        String reset = minted(
                new LinkTarget.PasswordReset(
                        accounts.withAddress(NEW).orElseThrow().id()),
                NEW);
        String wanted = "drie paarse giraffen";

        people.browser()
                .post(LINKS + "reset-password", "{\"token\":\"%s\",\"password\":\"%s\"}".formatted(reset, wanted));

        assertThat(people.browser().signIn(NEW, wanted).status()).isEqualTo(204);
    }

    @Test
    void a_new_password_ends_every_session_and_the_owner_is_told() {
        accounts.create(NEW, People.PASSWORD, inzage.connector.account.Language.NL);
        String account = accounts.withAddress(NEW).orElseThrow().id();
        Browser thief = people.browser();
        thief.signIn(NEW, People.PASSWORD);
        String token = minted(new LinkTarget.PasswordReset(account), NEW);

        Reply reply = people.browser()
                .post(
                        LINKS + "reset-password",
                        "{\"token\":\"%s\",\"password\":\"een heel nieuw woord\"}".formatted(token));

        assertThat(reply.status()).isEqualTo(204);
        assertThat(thief.get("/api/v1/me").status()).isEqualTo(401);
        assertThat(people.browser().signIn(NEW, People.PASSWORD).status()).isEqualTo(401);
        assertThat(people.browser().signIn(NEW, "een heel nieuw woord").status())
                .isEqualTo(204);
        assertThat(jdbc.sql("select kind from account_letters where account = ?")
                        .param(account)
                        .query(String.class)
                        .list())
                .containsExactly("PASSWORD_CHANGED");
    }

    @Test
    void a_link_for_a_password_lives_half_an_hour() {
        String token = minted(new LinkTarget.PasswordReset(people.account(Person.GUARDIAN)), Person.GUARDIAN.email());
        clock.move(Duration.ofMinutes(30).minusSeconds(1));
        assertThat(people.browser().post(LINKS + "look", token(token)).status()).isEqualTo(200);
        clock.move(Duration.ofSeconds(1));
        assertThat(people.browser().post(LINKS + "look", token(token)).status()).isEqualTo(410);
    }

    @Test
    void a_link_does_only_what_it_is_for() {
        String invitation = invited(NEW);
        String reset = minted(new LinkTarget.PasswordReset(people.account(Person.GUARDIAN)), Person.GUARDIAN.email());
        assertThat(activate(people.browser(), reset).status()).isEqualTo(410);
        assertThat(people.signedIn(Person.GUARDIAN)
                        .post(LINKS + "join", token(reset))
                        .status())
                .isEqualTo(410);
        for (String token : List.of(invitation, reset)) {
            assertThat(people.browser()
                            .post(
                                    LINKS + "first-operator",
                                    "{\"token\":\"%s\",\"email\":\"%s\",\"password\":\"%s\",\"language\":\"nl\"}"
                                            .formatted(token, NEW, People.PASSWORD))
                            .status())
                    .isEqualTo(410);
        }
        assertThat(activate(people.browser(), invitation).status()).isEqualTo(204);
    }

    @Test
    void a_weak_password_is_refused_and_uses_nothing_up() {
        String token = invited(NEW);
        String body = "{\"token\":\"%s\",\"password\":\"%s\",\"language\":\"nl\"}";
        Browser browser = people.browser();
        assertThat(browser.post(LINKS + "activate", body.formatted(token, "kort"))
                        .status())
                .isEqualTo(400);
        assertThat(activate(browser, token).status()).isEqualTo(204);
    }

    @Test
    void without_the_csrf_token_nothing_is_used_up() {
        String token = invited(NEW);
        assertThat(activate(people.browser().withoutToken(), token).status()).isEqualTo(403);
        assertThat(activate(people.browser(), token).status()).isEqualTo(204);
    }

    private String invited(String address) {
        when(invitees.address(any())).thenReturn(Optional.of(address));
        return minted(new LinkTarget.Invitation("waterkant", Viewer.Kind.GUARDIAN, Set.of(People.id(55))), address);
    }

    private String minted(LinkTarget target, String address) {
        return links.mint(links.open(target, Optional.of(address), "desk"))
                .orElseThrow()
                .text();
    }

    private static String token(String token) {
        return "{\"token\":\"%s\"}".formatted(token);
    }

    private static Reply activate(Browser browser, String token) {
        return browser.post(
                LINKS + "activate",
                "{\"token\":\"%s\",\"password\":\"%s\",\"language\":\"nl\"}".formatted(token, People.PASSWORD));
    }
}
