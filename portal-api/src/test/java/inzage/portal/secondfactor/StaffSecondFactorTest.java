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
import inzage.connector.account.role.Role;
import inzage.connector.account.role.Roles;
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
class StaffSecondFactorTest {
    private static final String ME = "/api/v1/me";
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

    @SuppressWarnings("NullAway.Init")
    private Owner owner;

    @BeforeEach
    void arrange() {
        world.arrange();
        clock.move(Duration.ofHours(1));
        number++;
        email = "working" + number + "@example.org";
        accounts.create(email, People.PASSWORD, Language.NL);
        owner = new Owner(people, clock, email);
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
        Browser browser = owner.signedIn();

        Reply reply = browser.get(path);

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.body()).contains("urn:inzage:problem:second-factor-required");
        assertThat(browser.get(ME).json().at("/secondFactor").asString()).isEqualTo("required");
    }

    @Test
    void staff_sets_one_up_works_and_cannot_turn_it_off() {
        roles.grant(account(), "waterkant", Role.DESK);
        Browser browser = owner.signedIn();
        Authenticator app = owner.enrolled(browser);

        assertThat(browser.get("/api/v1/schools/waterkant/links").status()).isEqualTo(200);
        clock.move(Duration.ofSeconds(30));
        assertThat(Owner.off(browser, People.PASSWORD, app.code(clock.instant()))
                        .body())
                .contains("urn:inzage:problem:second-factor-required");
    }

    @Test
    void a_session_that_was_open_before_its_owner_became_staff_opens_nothing_of_staff() {
        Browser browser = owner.signedIn();
        roles.grant(account(), "waterkant", Role.DESK);

        assertThat(browser.get("/api/v1/schools/waterkant/links").body())
                .contains("urn:inzage:problem:second-factor-required");
        assertThat(browser.get("/api/v1/schools/berkenhof/links").body())
                .contains("urn:inzage:problem:second-factor-required");
        assertThat(browser.get("/api/v1/children").body()).contains("urn:inzage:problem:second-factor-required");
        assertThat(browser.get(ME).json().at("/secondFactor").asString()).isEqualTo("required");
    }

    @Test
    void turning_one_on_is_written_down_also_of_who_has_no_school() {
        clearInvocations(audit);
        owner.enrolled(owner.signedIn());

        verify(audit).acted(any(), eq(Act.ofInstallation("second factor of " + account(), "ON")));
    }

    @Test
    void an_operator_takes_away_a_lost_one_which_is_audited_and_told() {
        Browser theirs = owner.signedIn();
        owner.enrolled(theirs);
        roles.grant(account(), "waterkant", Role.EXAM_BOARD);
        clearInvocations(audit);
        Browser operator = people.signedIn(Person.OPERATOR);

        assertThat(reset(operator, email).status()).isEqualTo(204);

        verify(audit)
                .acted(
                        any(),
                        eq(Act.of("waterkant", "second factor of " + account(), "RESET")
                                .because("showed a passport")));
        assertThat(theirs.get(ME).status()).isEqualTo(401);
        assertThat(changed.of(account())).isEqualTo(List.of(What.SECOND_FACTOR, What.SECOND_FACTOR));
        assertThat(owner.signedIn().get("/api/v1/children").status()).isEqualTo(403);
        assertThat(reset(operator, email).status()).isEqualTo(404);
        assertThat(reset(operator, Person.OPERATOR.email()).status()).isEqualTo(404);
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
