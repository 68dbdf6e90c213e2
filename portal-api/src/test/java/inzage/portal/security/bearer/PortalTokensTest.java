package inzage.portal.security.bearer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import inzage.connector.account.Memberships;
import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Guardian;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Student;
import inzage.connector.consent.Consents;
import inzage.connector.publication.Publication;
import inzage.connector.publication.Viewer;
import inzage.connector.publication.Viewer.MembershipState;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import inzage.connector.school.door.Doors;
import inzage.connector.school.door.PersonClaim;
import inzage.connector.school.door.TokenIssuer;
import inzage.connector.store.SchoolReader;
import inzage.connector.store.Stored;
import inzage.portal.MovingClock;
import inzage.portal.People;
import inzage.portal.People.Person;
import inzage.portal.PortalTest;
import inzage.portal.World;
import inzage.portal.security.bearer.Client.Reply;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** T-32 for access tokens, T-07 and T-15 for the school's own portal. */
@PortalTest
class PortalTokensTest {
    private static final String CHILDREN = "/api/v1/children";
    private static final RecordId STRANGER = People.id(77);

    /** Making one takes seconds. */
    private static final RSAKey KEY = LocalIssuer.key(LocalIssuer.KEY);

    private static final RSAKey OTHERS_KEY = LocalIssuer.key(LocalIssuer.KEY);

    private final LocalIssuer issuer = new LocalIssuer(KEY);
    private final LocalIssuer others = new LocalIssuer(OTHERS_KEY);

    @Autowired
    private People people;

    @Autowired
    private World world;

    @Autowired
    private Schools schools;

    @Autowired
    private SchoolReader reader;

    @Autowired
    private Publication publication;

    @Autowired
    private Consents consents;

    @Autowired
    private Memberships memberships;

    @Autowired
    private MovingClock clock;

    @LocalServerPort
    private int port;

    @BeforeEach
    void arrange() {
        world.arrange();
        reset(reader);
        knows("waterkant", Guardian.class, "g-1", People.MOTHER);
        knows("waterkant", Guardian.class, "g-2", STRANGER);
        knows("waterkant", Student.class, "s-1", People.CHILD);
        knows("berkenhof", Guardian.class, "b-1", People.id(88));
        trust(Optional.of(URI.create(issuer.keys())));
        people.browser();
    }

    @AfterEach
    void close() {
        issuer.close();
        others.close();
        reset(reader);
        memberships.setState(people.account(Person.GUARDIAN), "waterkant", MembershipState.ACTIVE);
    }

    @Test
    void the_portal_of_a_school_sees_what_the_guardian_would_see() {
        Reply reply = new Client(port).get(CHILDREN, token("guardian_number", "g-1"));

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
    void tokens_are_signed_in_each_of_the_three_ways_that_are_allowed() throws JOSEException {
        ECKey curve = new ECKeyGenerator(Curve.P_256).keyID("curve").generate();
        issuer.publish(KEY, curve);
        JWTClaimsSet claims = issuer.claims("inzage", clock.instant())
                .claim("guardian_number", "g-1")
                .build();
        JWSHeader.Builder ps = new JWSHeader.Builder(JWSAlgorithm.PS256).keyID(LocalIssuer.KEY);
        JWSHeader.Builder es = new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("curve");
        List<String> tokens = List.of(
                issuer.identify(claims),
                LocalIssuer.sign(ps.type(JOSEObjectType.JWT).build(), claims, KEY),
                LocalIssuer.sign(es.type(JOSEObjectType.JWT).build(), claims, new ECDSASigner(curve)));

        assertThat(tokens).allSatisfy(token -> assertThat(
                        new Client(port).get(CHILDREN, token).status())
                .isEqualTo(200));
    }

    @Test
    void a_person_without_an_account_is_asked_for_as_itself() {
        new Client(port).get(CHILDREN, token("guardian_number", "g-2"));

        assertThat(viewer()).satisfies(viewer -> {
            assertThat(viewer.persons()).containsExactly(STRANGER);
            assertThat(viewer.account()).isEqualTo(STRANGER.hex());
        });
    }

    @Test
    void a_blocked_membership_stays_blocked_for_the_portal_too() {
        memberships.setState(people.account(Person.GUARDIAN), "waterkant", MembershipState.BLOCKED);
        new Client(port).get(CHILDREN, token("guardian_number", "g-1"));

        assertThat(viewer().state()).isEqualTo(MembershipState.BLOCKED);
    }

    @Test
    void T32_every_bad_token_gets_the_same_answer_to_the_byte() throws JOSEException {
        BadTokens bad = new BadTokens(issuer, "inzage", "g-1", clock.instant());
        Client client = new Client(port);
        Reply expected = client.get(CHILDREN, "x");
        Set<String> differ = new TreeSet<>();
        bad.all().forEach((wrong, token) -> {
            if (!client.get(CHILDREN, token).equals(expected)) {
                differ.add(wrong);
            }
        });

        assertThat(bad.all()).hasSizeGreaterThan(30);
        assertThat(expected.status()).isEqualTo(401);
        assertThat(differ).isEmpty();
        assertThat(issuer.asked())
                .as("whatever tokens name, keys are asked for seldom")
                .isLessThan(5);
    }

    @Test
    void T15_a_token_of_another_school_speaks_for_nobody_here() {
        Client client = new Client(port);
        Instant now = clock.instant();
        JWTClaimsSet ours =
                issuer.claims("inzage", now).claim("guardian_number", "b-1").build();
        JWTClaimsSet theirs =
                others.claims("elsewhere", now).claim("guardian_number", "g-1").build();
        JWTClaimsSet posing = others.claims("inzage", now)
                .issuer(issuer.issuer())
                .claim("guardian_number", "g-1")
                .build();

        assertThat(client.get(CHILDREN, issuer.sign(ours)).status()).isEqualTo(401);
        assertThat(client.get(CHILDREN, others.sign(theirs)).status()).isEqualTo(401);
        assertThat(client.get(CHILDREN, others.sign(posing)).status()).isEqualTo(401);
    }

    @Test
    void T07_a_token_of_a_student_of_age_cannot_consent() {
        String token = token("student_number", "s-1");
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
        String token = token("guardian_number", "g-1");

        assertThat(new Client(port)
                        .send(method, path, "", "Authorization", "Bearer " + token)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void who_shows_a_session_and_a_token_is_refused() {
        String session = people.signedIn(Person.GUARDIAN).cookies().get("inzage-session");
        Client client = new Client(port);
        String bearer = "Bearer " + token("guardian_number", "g-1");

        assertThat(client.send("GET", CHILDREN, "", "Authorization", bearer, "Cookie", "inzage-session=" + session)
                        .status())
                .isEqualTo(400);
        assertThat(client.send("GET", CHILDREN, "", "Authorization", bearer, "Authorization", bearer)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void while_keys_cannot_be_had_only_that_school_waits() {
        issuer.fail();
        Client client = new Client(port);
        Reply ours = client.get(CHILDREN, token("guardian_number", "g-1"));
        JWTClaimsSet theirs = others.claims("elsewhere", clock.instant())
                .claim("guardian_number", "b-1")
                .build();

        assertThat(ours.status()).isEqualTo(503);
        assertThat(ours.body()).doesNotContain("localhost").doesNotContain("keys");
        assertThat(client.get(CHILDREN, others.sign(theirs)).status()).isEqualTo(200);
    }

    @Test
    void keys_are_found_where_the_issuer_says_unless_that_is_another_issuer() {
        trust(Optional.empty());
        issuer.announce("https://elsewhere.example.org");
        Client client = new Client(port);
        assertThat(client.get(CHILDREN, token("guardian_number", "g-1")).status())
                .isEqualTo(503);

        issuer.announce(issuer.issuer());
        assertThat(client.get(CHILDREN, token("guardian_number", "g-1")).status())
                .isEqualTo(200);
    }

    private String token(String claim, String key) {
        return issuer.sign(
                issuer.claims("inzage", clock.instant()).claim(claim, key).build());
    }

    private Viewer viewer() {
        ArgumentCaptor<Viewer> viewer = ArgumentCaptor.forClass(Viewer.class);
        verify(publication, atLeastOnce()).children(viewer.capture());
        return viewer.getValue();
    }

    private <T extends Canonical> void knows(String school, Class<T> kind, String key, RecordId id) {
        Stored<T> stored =
                new Stored<>(school, "administration", key, id, mock(kind), false, false, Instant.EPOCH, null);
        doReturn(Optional.of(stored)).when(reader).find(school, kind, "administration", key);
    }

    private void trust(Optional<URI> keys) {
        SchoolSetup waterkant = with(schools.find("waterkant").orElseThrow(), issuer.issuer(), "inzage", keys);
        SchoolSetup berkenhof = with(
                schools.find("berkenhof").orElseThrow(),
                others.issuer(),
                "elsewhere",
                Optional.of(URI.create(others.keys())));
        when(schools.all()).thenReturn(List.of(waterkant, berkenhof));
        when(schools.find(eq("waterkant"))).thenReturn(Optional.of(waterkant));
        when(schools.find(eq("berkenhof"))).thenReturn(Optional.of(berkenhof));
    }

    private static SchoolSetup with(SchoolSetup school, String issuer, String audience, Optional<URI> keys) {
        List<PersonClaim> persons = List.of(
                new PersonClaim("guardian_number", Viewer.Kind.GUARDIAN, "administration"),
                new PersonClaim("student_number", Viewer.Kind.STUDENT, "administration"));
        TokenIssuer trusted = new TokenIssuer(issuer, audience, keys, Duration.ofSeconds(30), persons);
        return Doored.with(school, new Doors(List.of(trusted), Optional.empty()));
    }
}
