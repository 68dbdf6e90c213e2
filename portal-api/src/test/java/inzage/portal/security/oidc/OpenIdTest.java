package inzage.portal.security.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.when;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import inzage.connector.account.Memberships;
import inzage.connector.account.Role;
import inzage.connector.account.Roles;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Student;
import inzage.connector.publication.Viewer;
import inzage.connector.publication.Viewer.MembershipState;
import inzage.connector.school.Schools;
import inzage.connector.store.SchoolReader;
import inzage.connector.store.Stored;
import inzage.portal.Browser;
import inzage.portal.Browser.Reply;
import inzage.portal.MovingClock;
import inzage.portal.People;
import inzage.portal.People.Person;
import inzage.portal.PortalTest;
import inzage.portal.World;
import inzage.portal.security.bearer.Doored;
import inzage.portal.security.bearer.LocalIssuer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.jwt.Jwt;

/** T-32 for identity tokens, T-52 for where one goes on. */
@PortalTest
class OpenIdTest {
    /** Making one takes seconds. */
    private static final RSAKey KEY = LocalIssuer.key(LocalIssuer.KEY);

    private static final String REFUSED = "/sign-in?refused";
    private static final String CONSENT = "{\"guardians\":[{\"guardian\":\"" + People.MOTHER + "\",\"given\":true}]}";

    private final School school = new School(new LocalIssuer(KEY), "waterkant");
    private final School other = new School(new LocalIssuer(KEY), "berkenhof");

    @Autowired
    private People people;

    @Autowired
    private World world;

    @Autowired
    private Schools schools;

    @Autowired
    private SchoolReader reader;

    @Autowired
    private Roles roles;

    @Autowired
    private Memberships memberships;

    @Autowired
    private MovingClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void arrange() {
        world.arrange();
        reset(reader);
        knows("s-1", People.CHILD);
        for (School each : List.of(school, other)) {
            var setup = Doored.with(schools.find(each.school()).orElseThrow(), each.doors());
            when(schools.find(each.school())).thenReturn(Optional.of(setup));
        }
    }

    @AfterEach
    void clear() {
        school.issuer().close();
        other.issuer().close();
        reset(reader);
        jdbc.sql("delete from outside_identities").update();
        roles.revoke(people.account(Person.OPERATOR), "waterkant", Role.DESK);
        memberships.setState(people.account(Person.STUDENT), "waterkant", MembershipState.ACTIVE);
    }

    @Test
    void staff_come_in_as_what_they_are_at_that_school() {
        Browser browser = people.browser();
        Reply back = way(browser, "?next=/desk", desk());

        assertThat(back.status()).isEqualTo(303);
        assertThat(back.header("Location")).isEqualTo("/desk");
        assertThat(browser.get("/api/v1/schools/waterkant/settings").status()).isEqualTo(200);
        assertThat(browser.get("/api/v1/schools/berkenhof/settings").status()).isEqualTo(404);
    }

    @Test
    void a_code_is_asked_for_and_exchanged_as_the_standard_says() {
        Browser browser = people.browser();
        School.Away away = school.leave(browser, "");
        school.gives(school.issuer()
                .identify(desk().apply(issued()).claim("nonce", away.nonce()).build()));
        school.comeBack(browser, away.state());
        Map<String, String> sent = school.exchanged();

        assertThat(away.asked())
                .containsEntry("response_type", "code")
                .containsEntry("client_id", School.CLIENT)
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("redirect_uri", "http://localhost:8080/api/v1/sign-in/openid/waterkant/return")
                .containsEntry("code_challenge", challenge(sent.getOrDefault("code_verifier", "")));
        assertThat(away.state()).hasSizeGreaterThan(40).isNotEqualTo(away.nonce());
        assertThat(sent).containsEntry("code", "c0de").doesNotContainKey("client_secret");
    }

    @Test
    void the_session_is_a_new_one_and_the_visit_is_over() {
        Browser browser = people.signedIn(Person.GUARDIAN);
        String before = browser.cookies().get("inzage-session");
        way(browser, "", desk());

        assertThat(browser.cookies())
                .doesNotContainEntry("inzage-session", before)
                .doesNotContainKey("inzage-visit");
        assertThat(browser.get("/api/v1/me").body()).contains("desk@example.org");
    }

    @Test
    void T32_every_identity_token_with_something_wrong_is_refused() {
        Map<String, UnaryOperator<JWTClaimsSet.Builder>> wrong = Map.ofEntries(
                Map.entry("another nonce", claims -> claims.claim("nonce", "another")),
                Map.entry("no nonce", claims -> claims.claim("nonce", null)),
                Map.entry(
                        "another issuer", claims -> claims.issuer(other.issuer().issuer())),
                Map.entry("another client", claims -> claims.audience("another")),
                Map.entry("for another", claims -> claims.audience(List.of(School.CLIENT, "b"))
                        .claim("azp", "b")),
                Map.entry("for several", claims -> claims.audience(List.of(School.CLIENT, "b"))),
                Map.entry("expired", claims -> claims.expirationTime(at(Duration.ofMinutes(-2)))),
                Map.entry("without end", claims -> claims.expirationTime(null)),
                Map.entry("made before leaving", claims -> claims.issueTime(at(Duration.ofMinutes(-5)))),
                Map.entry("no subject", claims -> claims.subject(null)),
                Map.entry("address not verified", claims -> claims.claim("email_verified", false)),
                Map.entry("verified in words", claims -> claims.claim("email_verified", "true")),
                Map.entry("a guardian", claims -> claims.claim("email", Person.GUARDIAN.email())),
                Map.entry("staff of another school", claims -> claims.claim("email", Person.OTHER_DESK.email())),
                Map.entry("an operator", claims -> claims.claim("email", Person.OPERATOR.email())),
                Map.entry("nobody", claims -> claims.claim("email", null)),
                Map.entry("two persons", claims -> claims.claim("student_number", "s-1")),
                Map.entry("a student nobody knows", claims -> claims.claim("email", null)
                        .claim("student_number", "s-404")));
        wrong.forEach((what, change) -> assertRefused(what, desk().andThen(change)::apply));
    }

    @Test
    void T32_a_token_that_the_provider_did_not_sign_is_refused() {
        Browser browser = people.browser();
        School.Away away = school.leave(browser, "");
        JWTClaimsSet claims =
                desk().apply(issued()).claim("nonce", away.nonce()).build();
        school.gives(new PlainJWT(claims).serialize());
        assertThat(school.comeBack(browser, away.state()).header("Location")).isEqualTo(REFUSED);

        away = school.leave(browser, "");
        claims = desk().apply(issued()).claim("nonce", away.nonce()).build();
        RSAKey thiefs = LocalIssuer.key(LocalIssuer.KEY);
        var header = LocalIssuer.header().type(JOSEObjectType.JWT).build();
        school.gives(LocalIssuer.sign(header, claims, thiefs));
        assertThat(school.comeBack(browser, away.state()).header("Location")).isEqualTo(REFUSED);
    }

    @Test
    void T32_a_state_counts_once_in_the_browser_that_left_and_at_its_own_school() {
        Browser browser = people.browser();
        School.Away away = school.leave(browser, "");
        String kept = browser.cookies().getOrDefault("inzage-visit", "");
        school.gives(token(away));
        other.gives(token(away));

        assertThat(school.comeBack(browser, "another").header("Location")).isEqualTo(REFUSED);
        browser.cookies().put("inzage-visit", kept);
        assertThat(other.comeBack(browser, away.state()).header("Location")).isEqualTo(REFUSED);
        assertThat(school.comeBack(people.browser(), away.state()).header("Location"))
                .isEqualTo(REFUSED);
        browser.cookies().put("inzage-visit", kept);
        assertThat(school.comeBack(browser, away.state()).header("Location")).isEqualTo("/");
        browser.cookies().put("inzage-visit", kept);
        school.gives(token(away));
        assertThat(school.comeBack(browser, away.state()).header("Location")).isEqualTo(REFUSED);
    }

    @Test
    void T32_a_code_that_was_used_before_and_a_mixed_up_provider_let_nobody_in() {
        Browser browser = people.browser();
        way(browser, "", desk());
        School.Away again = school.leave(browser, "");
        assertThat(school.comeBack(browser, again.state()).header("Location")).isEqualTo(REFUSED);

        School.Away mixed = school.leave(browser, "");
        school.gives(token(mixed));
        String state = mixed.state() + "&iss=" + other.issuer().issuer();
        Reply reply = browser.get("/api/v1/sign-in/openid/waterkant/return?code=c0de&state=" + state);
        assertThat(reply.header("Location")).isEqualTo(REFUSED);
    }

    @Test
    void T32_a_visit_ends_after_ten_minutes() {
        Browser browser = people.browser();
        School.Away away = school.leave(browser, "");
        clock.move(Duration.ofMinutes(11));
        school.gives(token(away));

        assertThat(school.comeBack(browser, away.state()).header("Location")).isEqualTo(REFUSED);
    }

    @Test
    void T32_the_same_subject_of_another_issuer_is_another_person() {
        way(people.browser(), "", desk());
        roles.grant(people.account(Person.DESK), "berkenhof", Role.DESK);
        Browser browser = people.browser();
        Reply back = other.way(browser, "", UnaryOperator.identity(), () -> issued(other));
        roles.revoke(people.account(Person.DESK), "berkenhof", Role.DESK);

        assertThat(back.header("Location")).isEqualTo(REFUSED);
        assertThat(browser.get("/api/v1/me").status()).isEqualTo(401);
    }

    @Test
    void an_address_that_went_over_to_somebody_else_does_not_take_the_account_along() {
        way(people.browser(), "", desk());

        assertRefused("a successor", claims -> desk().apply(claims).subject("a successor"));
        assertThat(way(people.browser(), "", claims -> desk().apply(claims).claim("email", "new@example.org"))
                        .header("Location"))
                .isEqualTo("/");
    }

    @Test
    void who_is_staff_no_more_comes_in_no_more() {
        way(people.browser(), "", desk());
        roles.revoke(people.account(Person.DESK), "waterkant", Role.DESK);
        try {
            assertRefused("no longer staff", desk());
        } finally {
            roles.grant(people.account(Person.DESK), "waterkant", Role.DESK);
        }
    }

    @Test
    void T15_a_provider_of_one_school_opens_neither_another_school_nor_the_installation() {
        roles.grant(people.account(Person.OPERATOR), "waterkant", Role.DESK);
        roles.grant(people.account(Person.OPERATOR), "berkenhof", Role.DESK);
        Browser browser = people.browser();
        way(browser, "", claims -> desk().apply(claims).claim("email", Person.OPERATOR.email()));
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
        way(browser, "", claims -> desk().apply(claims).claim("email", Person.EXAM_BOARD.email()));

        assertThat(browser.get("/api/v1/me").status()).isEqualTo(200);
        assertThat(browser.get("/api/v1/tokens").status()).isEqualTo(404);
        jdbc.sql("delete from memberships where account = ?").param(account).update();
    }

    @Test
    void a_student_consents_only_after_signing_in_at_the_school_just_now() {
        Browser browser = people.browser();
        way(browser, "", student(null));
        assertThat(browser.put("/api/v1/consents", CONSENT).body()).contains("sign-in-again");

        way(browser, "", student(clock.instant().minus(Duration.ofHours(1))));
        assertThat(browser.put("/api/v1/consents", CONSENT).body()).contains("sign-in-again");

        way(browser, "?fresh=true", student(clock.instant()));
        assertThat(browser.put("/api/v1/consents", CONSENT).status()).isEqualTo(200);
        clock.move(Duration.ofMinutes(5));
        assertThat(browser.put("/api/v1/consents", CONSENT).body()).contains("sign-in-again");
    }

    @Test
    void a_provider_that_does_not_sign_somebody_in_anew_when_asked_is_not_believed() {
        School.Away away = school.leave(people.browser(), "?fresh=true");
        assertThat(away.asked()).containsEntry("prompt", "login").containsEntry("max_age", "0");

        Instant before = clock.instant().minus(Duration.ofHours(1));
        assertThat(way(people.browser(), "?fresh=true", student(before)).header("Location"))
                .isEqualTo(REFUSED);
        assertThat(way(people.browser(), "?fresh=true", student(null)).header("Location"))
                .isEqualTo(REFUSED);
    }

    @Test
    void a_token_for_tools_asks_for_the_password_of_the_account_itself() {
        Browser browser = people.browser();
        way(browser, "?fresh=true", student(clock.instant()));
        String wanted = "{\"name\":\"phone\",\"scopes\":[\"agenda\"],\"days\":30}";

        assertThat(browser.post("/api/v1/tokens", wanted).body()).contains("sign-in-again");
    }

    @ParameterizedTest
    @CsvSource({"mfa, true", "pwd, false", "MFA, false"})
    void more_than_one_proof_is_what_the_provider_says_it_was(String method, boolean second) {
        Jwt token = Jwt.withTokenValue("t")
                .header("alg", "RS256")
                .claim("amr", List.of("pwd", method))
                .build();

        assertThat(IdTokenChecks.secondFactor(token)).isEqualTo(second);
        assertThat(IdTokenChecks.secondFactor(Jwt.withTokenValue("t")
                        .header("alg", "RS256")
                        .claim("amr", "mfa")
                        .build()))
                .isFalse();
    }

    @Test
    void a_blocked_student_does_not_come_in() {
        memberships.setState(people.account(Person.STUDENT), "waterkant", MembershipState.BLOCKED);

        assertRefused("blocked", student(null));
    }

    @ParameterizedTest
    @CsvSource({
        "/desk, /desk",
        "/consents, /consents",
        "//evil.example, /",
        "https://evil.example, /",
        "/\\evil.example, /",
        "/desk/../../evil, /",
        "/desk?x=//evil, /",
        "javascript:alert(1), /",
        "'', /"
    })
    void T52_one_goes_on_with_a_page_that_is_known(String asked, String page) {
        String query = "?next=" + URLEncoder.encode(asked, StandardCharsets.UTF_8);

        assertThat(way(people.browser(), query, desk()).header("Location")).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?code=c", "?state=s", "?error=access_denied&state=s", "?code=c&state=s"})
    void who_comes_back_with_less_than_was_asked_for_signs_in_otherwise(String query) {
        Reply reply = people.browser().get("/api/v1/sign-in/openid/waterkant/return" + query);

        assertThat(reply.header("Location")).isEqualTo(REFUSED);
    }

    @Test
    void a_provider_that_does_not_answer_leaves_other_schools_alone() {
        school.issuer().server().stop();

        assertThat(people.browser().get("/api/v1/sign-in/openid/waterkant").status())
                .isEqualTo(503);
        assertThat(people.browser().get("/api/v1/sign-in/openid/berkenhof").status())
                .isEqualTo(303);
    }

    private void assertRefused(String what, UnaryOperator<JWTClaimsSet.Builder> said) {
        Browser browser = people.browser();
        assertThat(way(browser, "", said).header("Location")).as(what).isEqualTo(REFUSED);
        assertThat(browser.get("/api/v1/me").status()).as(what).isEqualTo(401);
    }

    private Reply way(Browser browser, String query, UnaryOperator<JWTClaimsSet.Builder> said) {
        return school.way(browser, query, said, this::issued);
    }

    private String token(School.Away away) {
        return school.issuer()
                .identify(desk().apply(issued()).claim("nonce", away.nonce()).build());
    }

    private JWTClaimsSet.Builder issued() {
        return issued(school);
    }

    private JWTClaimsSet.Builder issued(School by) {
        return by.issuer().claims(School.CLIENT, clock.instant());
    }

    private UnaryOperator<JWTClaimsSet.Builder> desk() {
        return claims -> claims.claim("email", Person.DESK.email()).claim("email_verified", true);
    }

    private static UnaryOperator<JWTClaimsSet.Builder> student(@Nullable Instant proved) {
        return claims -> claims.subject("the student")
                .claim("student_number", "s-1")
                .claim("auth_time", proved == null ? null : proved.getEpochSecond());
    }

    private Date at(Duration later) {
        return Date.from(clock.instant().plus(later));
    }

    private void knows(String key, RecordId id) {
        Stored<Student> stored = new Stored<>(
                "waterkant", "administration", key, id, mock(Student.class), false, false, Instant.EPOCH, null);
        doReturn(Optional.of(stored)).when(reader).find("waterkant", Student.class, "administration", key);
    }

    private static String challenge(String verifier) {
        try {
            byte[] sha = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sha);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
