package inzage.portal.security.bearer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import inzage.connector.account.membership.Memberships;
import inzage.connector.consent.Consents;
import inzage.connector.publication.Publication;
import inzage.connector.publication.Viewer;
import inzage.connector.publication.Viewer.MembershipState;
import inzage.portal.People;
import inzage.portal.People.Person;
import inzage.portal.PortalTest;
import inzage.portal.security.bearer.Client.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who a token of the school's own portal speaks for, and what it opens; T-07. */
@PortalTest
class PortalTokensTest {
    private static final String CHILDREN = "/api/v1/children";

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private People people;

    @Autowired
    private Publication publication;

    @Autowired
    private Consents consents;

    @Autowired
    private Memberships memberships;

    @LocalServerPort
    private int port;

    private PortalScene scene;

    @BeforeEach
    void arrange() {
        scene = beans.createBean(PortalScene.class);
        scene.arrange();
    }

    @AfterEach
    void close() {
        scene.close();
        memberships.setState(people.account(Person.GUARDIAN), "waterkant", MembershipState.ACTIVE);
    }

    @Test
    void the_portal_of_a_school_sees_what_the_guardian_would_see() {
        Reply reply = new Client(port).get(CHILDREN, scene.token("guardian_number", "g-1"));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).contains(People.CHILD.hex());
        assertThat(reply.headers()).doesNotContainKey("set-cookie");
        assertThat(viewer()).satisfies(viewer -> {
            assertThat(viewer.kind()).isEqualTo(Viewer.Kind.GUARDIAN);
            assertThat(viewer.persons()).containsExactly(People.MOTHER);
            assertThat(viewer.account()).isEqualTo(people.account(Person.GUARDIAN));
            assertThat(viewer.intent()).isEqualTo(Viewer.Intent.READ);
        });
    }

    @Test
    void a_person_without_an_account_is_asked_for_as_itself() {
        new Client(port).get(CHILDREN, scene.token("guardian_number", "g-2"));

        assertThat(viewer()).satisfies(viewer -> {
            assertThat(viewer.persons()).containsExactly(PortalScene.STRANGER);
            assertThat(viewer.account()).isEqualTo(PortalScene.STRANGER.hex());
        });
    }

    @Test
    void a_blocked_membership_stays_blocked_for_the_portal_too() {
        memberships.setState(people.account(Person.GUARDIAN), "waterkant", MembershipState.BLOCKED);
        new Client(port).get(CHILDREN, scene.token("guardian_number", "g-1"));

        assertThat(viewer().state()).isEqualTo(MembershipState.BLOCKED);
    }

    @Test
    void T07_a_token_of_a_student_of_age_cannot_consent() {
        String token = scene.token("student_number", "s-1");
        String body = "{\"guardians\":[{\"guardian\":\"" + People.MOTHER + "\",\"given\":true}]}";
        Reply put = new Client(port).send("PUT", "/api/v1/consents", body, "Authorization", "Bearer " + token);

        assertThat(new Client(port).get(CHILDREN, token).status()).isEqualTo(200);
        assertThat(put.status()).isEqualTo(404);
        verify(consents, never()).give(any(), any(), any(), any());
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/me",
        "GET, /api/v1/consents",
        "GET, /api/v1/tokens",
        "POST, /api/v1/sign-out",
        "POST, /api/v1/children",
        "GET, /api/v1/schools/waterkant/settings",
        "GET, /api/v1/operations/sources",
        "GET, /api/openapi"
    })
    void a_token_opens_nothing_but_what_is_read_of_children(String method, String path) {
        String token = scene.token("guardian_number", "g-1");

        assertThat(new Client(port)
                        .send(method, path, "", "Authorization", "Bearer " + token)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void who_shows_a_session_and_a_token_is_refused() {
        String session = people.signedIn(Person.GUARDIAN).cookies().get("inzage-session");
        Client client = new Client(port);
        String bearer = "Bearer " + scene.token("guardian_number", "g-1");

        assertThat(client.send("GET", CHILDREN, "", "Authorization", bearer, "Cookie", "inzage-session=" + session)
                        .status())
                .isEqualTo(400);
        assertThat(client.send("GET", CHILDREN, "", "Authorization", bearer, "Authorization", bearer)
                        .status())
                .isEqualTo(400);
    }

    private Viewer viewer() {
        ArgumentCaptor<Viewer> viewer = ArgumentCaptor.forClass(Viewer.class);
        verify(publication, atLeastOnce()).children(viewer.capture());
        return viewer.getValue();
    }
}
