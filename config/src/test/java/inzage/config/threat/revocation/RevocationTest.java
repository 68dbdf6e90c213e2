package inzage.config.threat.revocation;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.config.threat.fixture.Child;
import inzage.config.threat.fixture.Person;
import inzage.config.threat.fixture.School;
import inzage.config.threat.fixture.ThreatTest;
import inzage.config.threat.fixture.Town;
import inzage.connector.account.membership.Memberships;
import inzage.connector.account.role.Role;
import inzage.connector.account.role.Roles;
import inzage.connector.notice.cause.Causes;
import inzage.connector.publication.Viewer.MembershipState;
import inzage.portal.Browser;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ThreatTest
class RevocationTest {
    private static final Duration SOON = Duration.ofMinutes(1);
    private static final String SCHOOL = "/api/v1/schools/" + School.ONE.id();
    private static final String OF_ANNA = "/api/v1/children/" + Child.ANNA.id();
    private static final String LINK = SCHOOL + "/links/" + Child.ANNA.id() + "/" + Person.FATHER.id();

    @Autowired
    private Town town;

    @Autowired
    private Memberships memberships;

    @Autowired
    private Roles roles;

    @Autowired
    private Causes causes;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void t_03_a_session_shows_nothing_of_a_child_whose_link_the_desk_closed() {
        Browser father = town.browser(Person.FATHER);
        Browser desk = town.browser(Person.DESK);
        assertThat(father.get(OF_ANNA + "/results").status()).isEqualTo(200);

        assertThat(desk.post(LINK + "/close", "").status()).isEqualTo(204);
        try {
            assertThat(father.get(OF_ANNA + "/results").status()).isEqualTo(404);
            assertThat(father.get("/api/v1/children").body())
                    .doesNotContain(Child.ANNA.id().hex());
        } finally {
            assertThat(desk.post(LINK + "/closed/withdraw", "").status()).isEqualTo(204);
        }
    }

    @Test
    void t_03_a_session_shows_nothing_of_a_school_that_blocked_the_membership() {
        Browser father = town.browser(Person.FATHER);
        state(Person.FATHER, MembershipState.BLOCKED);
        try {
            assertThat(father.get(OF_ANNA).status()).isEqualTo(404);
            assertThat(father.get("/api/v1/news").body()).doesNotContain("kn_");
            assertThat(father.get("/api/v1/dashboard").body()).doesNotContain("kn_");
        } finally {
            state(Person.FATHER, MembershipState.ACTIVE);
        }
        assertThat(father.get(OF_ANNA).status()).isEqualTo(200);
    }

    @Test
    void t_03_nothing_is_shown_of_a_child_whose_processing_is_restricted() {
        String student = SCHOOL + "/students/" + Child.ANNA.id();
        Browser desk = town.browser(Person.DESK);
        assertThat(desk.post(student + "/restrict", "{\"reason\":\"objection\"}")
                        .status())
                .isEqualTo(204);
        try {
            assertThat(town.browser(Person.MOTHER).get(OF_ANNA + "/notes").status())
                    .isEqualTo(404);
            assertThat(town.browser(Person.ANNA).get(OF_ANNA + "/notes").status())
                    .isEqualTo(404);
        } finally {
            assertThat(desk.post(student + "/unrestrict", "").status()).isEqualTo(204);
        }
    }

    @Test
    void t_07_a_consent_that_is_withdrawn_shows_nothing_any_more() {
        Browser bram = town.signedIn(Person.BRAM);
        Browser mother = town.browser(Person.MOTHER);
        String results = "/api/v1/children/" + Child.BRAM.id() + "/results";
        assertThat(bram.put("/api/v1/consents", consent(true)).status()).isEqualTo(200);
        assertThat(mother.get(results).status()).isEqualTo(200);

        assertThat(bram.put("/api/v1/consents", consent(false)).status()).isEqualTo(200);
        assertThat(mother.get(results).status()).isEqualTo(404);
    }

    @Test
    void a_role_that_is_taken_away_opens_nothing_and_ends_a_look() {
        Browser desk = town.signedIn(Person.DESK);
        String preview = "{\"account\":\"%s\",\"reason\":\"a question\"}".formatted(town.account(Person.MOTHER));
        assertThat(desk.post(SCHOOL + "/preview", preview).status()).isEqualTo(200);
        assertThat(desk.get(OF_ANNA).status()).isEqualTo(200);

        String account = town.account(Person.DESK);
        roles.revoke(account, School.ONE.id(), Role.DESK);
        try {
            assertThat(desk.get(OF_ANNA).status()).isBetween(400, 499);
            assertThat(desk.get(SCHOOL + "/links").status()).isBetween(400, 499);
        } finally {
            roles.grant(account, School.ONE.id(), Role.DESK);
        }
    }

    @Test
    void a_session_that_was_signed_out_is_nobodys() {
        Browser mother = town.signedIn(Person.MOTHER);
        Browser copy = town.stranger();
        copy.cookies().putAll(mother.cookies());
        assertThat(copy.get(OF_ANNA).status()).isEqualTo(200);

        assertThat(mother.post("/api/v1/sign-out", "").status()).isEqualTo(204);
        assertThat(copy.get(OF_ANNA).status()).isEqualTo(401);
    }

    private void state(Person person, MembershipState state) {
        memberships.setState(town.account(person), School.ONE.id(), state);
    }

    private static String consent(boolean given) {
        return "{\"guardians\":[{\"guardian\":\"%s\",\"given\":%s}]}".formatted(Person.MOTHER.id(), given);
    }
}
