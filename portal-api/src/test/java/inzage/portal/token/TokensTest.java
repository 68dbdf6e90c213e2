package inzage.portal.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import inzage.connector.account.membership.Memberships;
import inzage.connector.audit.Act;
import inzage.connector.audit.Actor;
import inzage.connector.audit.Audit;
import inzage.connector.consent.Consents;
import inzage.connector.publication.Publication;
import inzage.connector.publication.Viewer;
import inzage.connector.publication.Viewer.MembershipState;
import inzage.connector.token.Scope;
import inzage.portal.Browser;
import inzage.portal.FileWorld;
import inzage.portal.MovingClock;
import inzage.portal.People;
import inzage.portal.People.Person;
import inzage.portal.PortalTest;
import inzage.portal.World;
import inzage.portal.security.bearer.Client;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class TokensTest {
    private static final String TOKENS = "/api/v1/tokens";
    private static final String CHILD = "/api/v1/children/" + People.CHILD.hex();

    @Autowired
    private People people;

    @Autowired
    private Audit audit;

    @Autowired
    private World world;

    @Autowired
    private FileWorld file;

    @Autowired
    private Publication publication;

    @Autowired
    private Consents consents;

    @Autowired
    private Memberships memberships;

    @Autowired
    private MovingClock clock;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @BeforeEach
    void arrange() {
        world.arrange();
        file.arrange();
    }

    @AfterEach
    void clear() {
        jdbc.sql("delete from access_tokens").update();
        memberships.setState(people.account(Person.GUARDIAN), "waterkant", MembershipState.ACTIVE);
    }

    @Test
    void a_token_is_shown_once_and_then_listed_with_its_last_use() {
        Browser browser = people.signedIn(Person.GUARDIAN);
        Browser.Reply made = make(browser, "\"children\",\"agenda\"");
        String secret = made.json().get("secret").asString();
        assertThat(made.status()).isEqualTo(201);
        assertThat(browser.get(TOKENS).json().at("/tokens/0/lastUsedAt").asString(""))
                .isEmpty();

        assertThat(new Client(port).get(CHILD, secret).status()).isEqualTo(200);
        Browser.Reply listed = browser.get(TOKENS);
        assertThat(listed.body()).doesNotContain(secret.substring(4));
        assertThat(listed.json().at("/tokens/0/lastUsedAt").asString()).isNotEmpty();
        assertThat(listed.json().at("/tokens/0/scopes").toString()).isEqualTo("[\"agenda\",\"children\"]");
    }

    @Test
    void it_is_written_down_who_made_and_ended_a_token() {
        Browser browser = people.signedIn(Person.GUARDIAN);
        String id = make(browser, "\"agenda\"").json().at("/token/id").asString();
        browser.post(TOKENS + "/" + id + "/revoke", "");

        String what = "token " + id + " of " + people.account(Person.GUARDIAN);
        verify(audit).acted(argThat(by -> by.role() == Actor.Role.GUARDIAN), eq(Act.of("waterkant", what, "MADE")));
        verify(audit).acted(argThat(by -> by.role() == Actor.Role.GUARDIAN), eq(Act.of("waterkant", what, "ENDED")));
    }

    @Test
    void a_token_reads_for_its_owner_and_only_reads() {
        String secret = secret(people.signedIn(Person.GUARDIAN), "\"children\"");
        new Client(port).get("/api/v1/children", secret);

        ArgumentCaptor<Viewer> viewer = ArgumentCaptor.forClass(Viewer.class);
        verify(publication, atLeastOnce()).children(viewer.capture());
        assertThat(viewer.getValue().intent()).isEqualTo(Viewer.Intent.READ);
        assertThat(viewer.getValue().persons()).containsExactly(People.MOTHER);
    }

    @ParameterizedTest
    @CsvSource({
        "agenda, /agenda, 200",
        "agenda, /homework, 404",
        "agenda, '', 404",
        "results, /results, 200",
        "results, /absences, 404",
        "absences, /attendance, 200"
    })
    void a_token_opens_what_its_scopes_say(String scope, String path, int status) {
        String secret = secret(people.signedIn(Person.GUARDIAN), '"' + scope + '"');

        assertThat(new Client(port).get(CHILD + path, secret).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/me", TOKENS, "/api/v1/consents", "/api/v1/dashboard"})
    void T07_no_token_reaches_accounts_tokens_consents_or_what_gathers_from_all_parts(String path) {
        String secret = secret(people.signedIn(Person.STUDENT), all());
        String body = "{\"guardians\":[{\"guardian\":\"" + People.MOTHER + "\",\"given\":true}]}";
        Client client = new Client(port);

        assertThat(client.get(path, secret).status()).isEqualTo(404);
        assertThat(client.get(CHILD + "/medical", secret).status()).isEqualTo(404);
        assertThat(client.send("PUT", "/api/v1/consents", body, "Authorization", "Bearer " + secret)
                        .status())
                .isEqualTo(404);
        verify(consents, never()).give(any(), any(), any(), any());
    }

    @Test
    void a_token_is_made_only_by_who_gave_the_password_just_now() {
        Browser browser = people.signedIn(Person.GUARDIAN);
        clock.move(Duration.ofMinutes(5));

        Browser.Reply reply = make(browser, "\"agenda\"");
        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.body()).contains("sign-in-again");
        assertThat(browser.get(TOKENS).status()).isEqualTo(200);
    }

    @Test
    void T03_a_token_opens_nothing_from_the_moment_it_was_ended() {
        Browser browser = people.signedIn(Person.GUARDIAN);
        Browser.Reply made = make(browser, "\"children\"");
        String secret = made.json().get("secret").asString();
        String revoke = TOKENS + "/" + made.json().at("/token/id").asString() + "/revoke";

        assertThat(people.signedIn(Person.STUDENT).post(revoke, "").status()).isEqualTo(404);
        assertThat(browser.post(revoke, "").status()).isEqualTo(204);
        assertThat(new Client(port).get(CHILD, secret)).isEqualTo(new Client(port).get(CHILD, "inz_nothing"));
    }

    @Test
    void T03_who_is_blocked_gets_in_with_no_token() {
        String secret = secret(people.signedIn(Person.GUARDIAN), "\"children\"");
        memberships.setState(people.account(Person.GUARDIAN), "waterkant", MembershipState.BLOCKED);

        assertThat(new Client(port).get(CHILD, secret).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"n\",\"scopes\":[\"medical\"],\"days\":1}",
                "{\"name\":\"n\",\"scopes\":[\"consents\"],\"days\":1}",
                "{\"name\":\"n\",\"scopes\":[],\"days\":1}",
                "{\"name\":\" \",\"scopes\":[\"agenda\"],\"days\":1}",
                "{\"name\":\"n\",\"scopes\":[\"agenda\"],\"days\":366}",
                "{\"name\":\"n\",\"scopes\":[\"agenda\"]}"
            })
    void what_a_token_cannot_be_is_refused(String body) {
        assertThat(people.signedIn(Person.GUARDIAN).post(TOKENS, body).status()).isEqualTo(400);
    }

    @Test
    void every_scope_can_be_asked_for() {
        assertThat(TokenRequest.SCOPES.split("\\|"))
                .containsExactlyInAnyOrder(
                        Arrays.stream(Scope.values()).map(Scope::word).toArray(String[]::new));
    }

    @Test
    void who_looks_as_a_member_does_not_see_its_tokens() {
        make(people.signedIn(Person.GUARDIAN), "\"agenda\"");
        Browser desk = people.signedIn(Person.DESK);
        String look = "{\"account\":\"" + people.account(Person.GUARDIAN) + "\",\"reason\":\"a question\"}";
        desk.post("/api/v1/schools/waterkant/preview", look);

        assertThat(desk.get(TOKENS).status()).isEqualTo(404);
    }

    private static String all() {
        return Arrays.stream(Scope.values())
                .map(scope -> '"' + scope.word() + '"')
                .collect(Collectors.joining(","));
    }

    private static String secret(Browser browser, String scopes) {
        return make(browser, scopes).json().get("secret").asString();
    }

    private static Browser.Reply make(Browser browser, String scopes) {
        return browser.post(TOKENS, "{\"name\":\"phone\",\"scopes\":[" + scopes + "],\"days\":30}");
    }
}
