package inzage.portal.security.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.nimbusds.jwt.JWTClaimsSet;
import inzage.connector.account.Accounts;
import inzage.connector.account.Language;
import inzage.connector.account.membership.Memberships;
import inzage.connector.account.role.Role;
import inzage.connector.account.role.Roles;
import inzage.connector.audit.Act;
import inzage.connector.audit.Audit;
import inzage.connector.publication.Viewer;
import inzage.connector.publication.Viewer.MembershipState;
import inzage.connector.school.door.Condition;
import inzage.connector.school.door.Conditions;
import inzage.portal.Browser;
import inzage.portal.Browser.Reply;
import inzage.portal.People;
import inzage.portal.People.Person;
import inzage.portal.Phones;
import inzage.portal.PortalTest;
import inzage.portal.security.oidc.word.IdTokenChecks;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.oauth2.jwt.Jwt;

/** Who comes in at a school's provider, and where to; T-52. */
@PortalTest
class OpenIdTest {
    private static final String REFUSED = OpenIdScene.REFUSED;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private People people;

    @Autowired
    private Roles roles;

    @Autowired
    private Audit audit;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Phones phones;

    @Autowired
    private Memberships memberships;

    private OpenIdScene scene;

    @BeforeEach
    void arrange() {
        scene = beans.createBean(OpenIdScene.class);
        scene.arrange();
    }

    @AfterEach
    void clear() {
        scene.close();
        memberships.setState(people.account(Person.STUDENT), "waterkant", MembershipState.ACTIVE);
    }

    @Test
    void staff_come_in_as_what_they_are_at_that_school() {
        Browser browser = people.browser();
        Reply back = scene.way(browser, "?next=/operations", scene.desk());

        assertThat(back.status()).isEqualTo(303);
        assertThat(back.header("Location")).isEqualTo("/#/operations");
        assertThat(browser.get("/api/v1/schools/waterkant/settings").status()).isEqualTo(200);
        assertThat(browser.get("/api/v1/schools/berkenhof/settings").status()).isEqualTo(404);
    }

    @Test
    void staff_of_whom_the_provider_asked_one_proof_give_the_code_of_their_own_second_factor() {
        Browser browser = people.browser();
        Reply back = scene.way(browser, "", claims -> scene.desk().apply(claims).claim("amr", List.of("pwd")));

        assertThat(back.header("Location")).isEqualTo("/#/code");
        assertThat(browser.get("/api/v1/schools/waterkant/settings").status()).isEqualTo(401);
        String code = phones.code(Person.DESK.email());
        assertThat(browser.post("/api/v1/sign-in/code", "{\"code\":\"%s\"}".formatted(code))
                        .status())
                .isEqualTo(204);
        assertThat(browser.get("/api/v1/schools/waterkant/settings").status()).isEqualTo(200);
    }

    @Test
    void a_code_is_asked_for_and_exchanged_as_the_standard_says() {
        Browser browser = people.browser();
        School.Away away = scene.school().leave(browser, "");
        scene.school()
                .gives(scene.school()
                        .issuer()
                        .identify(scene.desk()
                                .apply(scene.issued())
                                .claim("nonce", away.nonce())
                                .build()));
        scene.school().comeBack(browser, away.state());
        Map<String, String> sent = scene.school().exchanged();

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
        scene.way(browser, "", scene.desk());

        assertThat(browser.cookies())
                .doesNotContainEntry("inzage-session", before)
                .doesNotContainKey("inzage-visit");
        assertThat(browser.get("/api/v1/me").body()).contains("desk@example.org");
    }

    @Test
    void an_address_that_went_over_to_somebody_else_does_not_take_the_account_along() {
        scene.way(people.browser(), "", scene.desk());

        scene.assertRefused("a successor", claims -> scene.desk().apply(claims).subject("a successor"));
        assertThat(scene.way(people.browser(), "", claims -> scene.desk()
                                .apply(claims)
                                .claim("email", "new@example.org"))
                        .header("Location"))
                .isEqualTo("/");
    }

    @Test
    void who_was_bound_comes_in_no_more_when_the_claims_name_somebody_else() {
        assertThat(scene.way(people.browser(), "", scene.student(null)).header("Location"))
                .isEqualTo("/");
        scene.knows("s-2", People.MINOR);
        scene.knows("s-3", People.id(77));

        for (String other : List.of("s-2", "s-3")) {
            scene.assertRefused(
                    other, claims -> scene.student(null).apply(claims).claim("student_number", other));
        }
        assertThat(scene.way(people.browser(), "", claims -> scene.student(null)
                                .apply(claims)
                                .claim("student_number", null))
                        .header("Location"))
                .isEqualTo("/");
    }

    @Test
    void a_student_without_an_account_is_given_one_unless_something_speaks_against_it() {
        scene.knows("s-9", People.id(99));
        UnaryOperator<JWTClaimsSet.Builder> said =
                claims -> claims.subject("a new student").claim("student_number", "s-9");
        scene.assertRefused("hindered", said);

        String account = accounts.create("s9@leerling.waterkant.example", People.PASSWORD, Language.NL)
                .orElseThrow()
                .id();
        when(scene.vouched().open(eq("waterkant"), eq(People.id(99)), any())).thenAnswer(call -> {
            memberships.grant(account, "waterkant", Viewer.Kind.STUDENT, Set.of(People.id(99)));
            return Optional.of(account);
        });
        Browser browser = people.browser();

        assertThat(scene.way(browser, "", said).header("Location")).isEqualTo("/");
        assertThat(browser.get("/api/v1/me").body()).contains("s9@leerling.waterkant.example");
        accounts.close(account);
    }

    @Test
    void T15_of_a_provider_that_several_schools_share_only_who_is_said_to_be_of_the_school_comes_in() {
        scene.only(new Conditions(
                Optional.of(new Condition("school", "01AB")),
                Optional.empty(),
                Optional.of(new Condition("role", "student"))));
        UnaryOperator<JWTClaimsSet.Builder> ours = claims ->
                scene.student(null).apply(claims).claim("school", "01AB").claim("role", "student");

        scene.assertRefused("of nowhere", claims -> ours.apply(claims).claim("school", null));
        scene.assertRefused("of another school", claims -> ours.apply(claims).claim("school", "02CD"));
        scene.assertRefused("a teacher with the number of a student", claims -> ours.apply(claims)
                .claim("role", "teacher"));
        assertThat(scene.way(people.browser(), "", claims -> ours.apply(claims)
                                .claim("school", List.of("02CD", "01AB")))
                        .header("Location"))
                .isEqualTo("/");
        scene.assertRefused("moved on", claims -> ours.apply(claims).claim("school", "02CD"));
    }

    @Test
    void an_operator_undoes_a_binding_and_whoever_came_in_by_it_is_out() {
        Browser wrong = people.browser();
        scene.way(wrong, "", claims -> scene.desk().apply(claims).subject("the wrong one"));
        scene.assertRefused("bound to another", scene.desk());
        String path = "/api/v1/operations/provider-bindings/release";
        String body = "{\"email\":\"%s\",\"reason\":\"called the school\"}".formatted(Person.DESK.email());

        assertThat(people.signedIn(Person.OPERATOR).post(path, body).status()).isEqualTo(204);

        verify(audit)
                .acted(
                        any(),
                        eq(Act.of("waterkant", "provider binding of " + people.account(Person.DESK), "RELEASED")
                                .because("called the school")));
        assertThat(wrong.get("/api/v1/me").status()).isEqualTo(401);
        assertThat(scene.way(people.browser(), "", scene.desk()).header("Location"))
                .isEqualTo("/");
        assertThat(people.signedIn(Person.DESK).post(path, body).status()).isEqualTo(404);
    }

    @Test
    void who_is_staff_no_more_comes_in_no_more() {
        scene.way(people.browser(), "", scene.desk());
        roles.revoke(people.account(Person.DESK), "waterkant", Role.DESK);
        try {
            scene.assertRefused("no longer staff", scene.desk());
        } finally {
            roles.grant(people.account(Person.DESK), "waterkant", Role.DESK);
        }
    }

    @ParameterizedTest
    @CsvSource({"mfa, true", "pwd, false", "MFA, false"})
    void more_than_one_proof_is_what_the_provider_says_it_was(String method, boolean second) {
        Jwt token = Jwt.withTokenValue("t")
                .header("alg", "RS256")
                .claim("amr", List.of("pwd", method))
                .build();

        assertThat(IdTokenChecks.provedTwice(token)).isEqualTo(second);
        assertThat(IdTokenChecks.provedTwice(Jwt.withTokenValue("t")
                        .header("alg", "RS256")
                        .claim("amr", "mfa")
                        .build()))
                .isFalse();
    }

    @Test
    void a_blocked_student_does_not_come_in() {
        memberships.setState(people.account(Person.STUDENT), "waterkant", MembershipState.BLOCKED);

        scene.assertRefused("blocked", scene.student(null));
    }

    @ParameterizedTest
    @CsvSource({
        "/operations, /#/operations",
        "/consents, /#/consents",
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

        assertThat(scene.way(people.browser(), query, scene.desk()).header("Location"))
                .isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?code=c", "?state=s", "?error=access_denied&state=s", "?code=c&state=s"})
    void who_comes_back_with_less_than_was_asked_for_signs_in_otherwise(String query) {
        Reply reply = people.browser().get("/api/v1/sign-in/openid/waterkant/return" + query);

        assertThat(reply.header("Location")).isEqualTo(REFUSED);
    }

    @Test
    void a_provider_that_does_not_answer_leaves_other_schools_alone() {
        scene.school().issuer().server().stop();

        assertThat(people.browser().get("/api/v1/sign-in/openid/waterkant").status())
                .isEqualTo(503);
        assertThat(people.browser().get("/api/v1/sign-in/openid/berkenhof").status())
                .isEqualTo(303);
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
