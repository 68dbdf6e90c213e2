package inzage.portal.security.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.connector.account.membership.Memberships;
import inzage.connector.account.role.Role;
import inzage.connector.account.role.Roles;
import inzage.connector.publication.Viewer;
import inzage.connector.school.door.Doors;
import inzage.portal.Browser;
import inzage.portal.Browser.Reply;
import inzage.portal.MovingClock;
import inzage.portal.People;
import inzage.portal.People.Person;
import inzage.portal.PortalTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a session is good for that a school's provider opened; T-15. */
@PortalTest
class OpenIdSessionTest {
    private static final String REFUSED = OpenIdScene.REFUSED;
    private static final String CONSENT = "{\"guardians\":[{\"guardian\":\"" + People.MOTHER + "\",\"given\":true}]}";

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private People people;

    @Autowired
    private Roles roles;

    @Autowired
    private Memberships memberships;

    @Autowired
    private MovingClock clock;

    @Autowired
    private JdbcClient jdbc;

    private OpenIdScene scene;

    @BeforeEach
    void arrange() {
        scene = beans.createBean(OpenIdScene.class);
        scene.arrange();
    }

    @AfterEach
    void clear() {
        scene.close();
        roles.revoke(people.account(Person.OPERATOR), "waterkant", Role.DESK);
    }

    @Test
    void T15_a_provider_of_one_school_opens_neither_another_school_nor_the_installation() {
        roles.grant(people.account(Person.OPERATOR), "waterkant", Role.DESK);
        roles.grant(people.account(Person.OPERATOR), "berkenhof", Role.DESK);
        Browser browser = people.browser();
        scene.way(browser, "", claims -> scene.desk().apply(claims).claim("email", Person.OPERATOR.email()));
        Reply me = browser.get("/api/v1/me");
        int changes = browser.post("/api/v1/me/anything", "").status();
        roles.revoke(people.account(Person.OPERATOR), "berkenhof", Role.DESK);

        assertThat(me.body()).contains("waterkant").doesNotContain("berkenhof").contains("\"operator\":false");
        assertThat(changes).isEqualTo(404);
        assertThat(browser.get("/api/v1/schools/waterkant/settings").status()).isEqualTo(200);
        assertThat(browser.get("/api/v1/schools/berkenhof/settings").status()).isEqualTo(404);
        assertThat(browser.get("/api/v1/operations/sources").status()).isEqualTo(404);
    }

    @Test
    void who_is_also_a_parent_comes_in_as_no_parent() {
        String account = people.account(Person.EXAM_BOARD);
        memberships.grant(account, "waterkant", Viewer.Kind.GUARDIAN, Set.of(People.id(55)));
        Browser browser = people.browser();
        scene.way(browser, "", claims -> scene.desk().apply(claims).claim("email", Person.EXAM_BOARD.email()));

        assertThat(browser.get("/api/v1/me").status()).isEqualTo(200);
        assertThat(browser.get("/api/v1/tokens").status()).isEqualTo(404);
        jdbc.sql("delete from memberships where account = ?").param(account).update();
    }

    @Test
    void a_student_consents_only_after_signing_in_at_the_school_just_now() {
        Browser browser = people.browser();
        scene.way(browser, "", scene.student(null));
        assertThat(browser.put("/api/v1/consents", CONSENT).body()).contains("sign-in-again");

        scene.way(browser, "", scene.student(clock.instant().minus(Duration.ofHours(1))));
        assertThat(browser.put("/api/v1/consents", CONSENT).body()).contains("sign-in-again");

        scene.way(browser, "?fresh=true", scene.student(clock.instant()));
        assertThat(browser.put("/api/v1/consents", CONSENT).status()).isEqualTo(200);
        clock.move(Duration.ofMinutes(5));
        assertThat(browser.put("/api/v1/consents", CONSENT).body()).contains("sign-in-again");
    }

    @Test
    void a_clock_that_is_a_little_ahead_makes_nothing_fresh_for_longer() {
        Browser browser = people.browser();
        scene.way(browser, "?fresh=true", scene.student(clock.instant().plus(Duration.ofSeconds(50))));
        assertThat(browser.put("/api/v1/consents", CONSENT).status()).isEqualTo(200);
        clock.move(Duration.ofMinutes(5));

        assertThat(browser.put("/api/v1/consents", CONSENT).body()).contains("sign-in-again");
    }

    @Test
    void a_session_ends_when_the_school_does_not_take_the_word_of_its_provider_any_more() {
        Browser gone = people.browser();
        scene.way(gone, "", scene.desk());
        Browser stays = people.signedIn(Person.DESK);
        scene.doors(Doors.NONE);

        assertThat(gone.get("/api/v1/me").status()).isEqualTo(401);
        assertThat(stays.get("/api/v1/me").status()).isEqualTo(200);
    }

    @Test
    void a_session_ends_when_the_school_has_another_provider() {
        Browser browser = people.browser();
        scene.way(browser, "", scene.desk());
        scene.doors(scene.other().doors());

        assertThat(browser.get("/api/v1/me").status()).isEqualTo(401);
    }

    @Test
    void T15_the_word_of_one_school_does_not_join_the_account_to_another() {
        Browser browser = people.browser();
        scene.way(browser, "?fresh=true", scene.student(clock.instant()));

        assertThat(browser.post("/api/v1/links/join", "{\"token\":\"whatever\"}")
                        .body())
                .contains("sign-in-again");
        assertThat(people.signedIn(Person.STUDENT)
                        .post("/api/v1/links/join", "{\"token\":\"whatever\"}")
                        .status())
                .isEqualTo(410);
    }

    @Test
    void coming_in_on_the_word_of_a_provider_is_a_line_of_the_history() {
        Browser browser = people.signedIn(Person.STUDENT);
        int before = browser.get("/api/v1/me/sign-ins").json().size();

        scene.way(people.browser(), "", scene.student(null));

        assertThat(browser.get("/api/v1/me/sign-ins").json()).hasSize(before + 1);
    }

    @Test
    void a_provider_that_does_not_sign_somebody_in_anew_when_asked_is_not_believed() {
        School.Away away = scene.school().leave(people.browser(), "?fresh=true");
        assertThat(away.asked()).containsEntry("prompt", "login").containsEntry("max_age", "0");

        Instant before = clock.instant().minus(Duration.ofHours(1));
        assertThat(scene.way(people.browser(), "?fresh=true", scene.student(before))
                        .header("Location"))
                .isEqualTo(REFUSED);
        assertThat(scene.way(people.browser(), "?fresh=true", scene.student(null))
                        .header("Location"))
                .isEqualTo(REFUSED);
    }

    @Test
    void a_token_for_tools_asks_for_the_password_of_the_account_itself() {
        Browser browser = people.browser();
        scene.way(browser, "?fresh=true", scene.student(clock.instant()));
        String wanted = "{\"name\":\"phone\",\"scopes\":[\"agenda\"],\"days\":30}";

        assertThat(browser.post("/api/v1/tokens", wanted).body()).contains("sign-in-again");
    }
}
