package inzage.portal.security.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import inzage.connector.account.role.Role;
import inzage.connector.account.role.Roles;
import inzage.portal.Browser;
import inzage.portal.Browser.Reply;
import inzage.portal.MovingClock;
import inzage.portal.People;
import inzage.portal.People.Person;
import inzage.portal.PortalTest;
import inzage.portal.security.bearer.LocalIssuer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** T-32 for identity tokens, codes and states. */
@PortalTest
class IdentityTokensTest {
    private static final String REFUSED = OpenIdScene.REFUSED;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private People people;

    @Autowired
    private Roles roles;

    @Autowired
    private MovingClock clock;

    private OpenIdScene scene;

    @BeforeEach
    void arrange() {
        scene = beans.createBean(OpenIdScene.class);
        scene.arrange();
    }

    @AfterEach
    void clear() {
        scene.close();
    }

    @Test
    void T32_every_identity_token_with_something_wrong_is_refused() {
        Map<String, UnaryOperator<JWTClaimsSet.Builder>> wrong = Map.ofEntries(
                Map.entry("another nonce", claims -> claims.claim("nonce", "another")),
                Map.entry("no nonce", claims -> claims.claim("nonce", null)),
                Map.entry(
                        "another issuer",
                        claims -> claims.issuer(scene.other().issuer().issuer())),
                Map.entry("another client", claims -> claims.audience("another")),
                Map.entry("for another", claims -> claims.audience(List.of(School.CLIENT, "b"))
                        .claim("azp", "b")),
                Map.entry("for several", claims -> claims.audience(List.of(School.CLIENT, "b"))),
                Map.entry("expired", claims -> claims.expirationTime(scene.at(Duration.ofMinutes(-2)))),
                Map.entry("without end", claims -> claims.expirationTime(null)),
                Map.entry("made before leaving", claims -> claims.issueTime(scene.at(Duration.ofMinutes(-5)))),
                Map.entry(
                        "signed in tomorrow",
                        claims -> claims.claim(
                                "auth_time",
                                clock.instant().plus(Duration.ofDays(1)).getEpochSecond())),
                Map.entry("signed in at no moment", claims -> claims.claim("auth_time", Long.MAX_VALUE)),
                Map.entry("signed in beyond numbers", claims -> claims.claim("auth_time", 1e300)),
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
        wrong.forEach((what, change) -> scene.assertRefused(what, scene.desk().andThen(change)::apply));
    }

    @Test
    void T32_a_token_that_the_provider_did_not_sign_is_refused() {
        Browser browser = people.browser();
        School.Away away = scene.school().leave(browser, "");
        JWTClaimsSet claims =
                scene.desk().apply(scene.issued()).claim("nonce", away.nonce()).build();
        scene.school().gives(new PlainJWT(claims).serialize());
        assertThat(scene.school().comeBack(browser, away.state()).header("Location"))
                .isEqualTo(REFUSED);

        away = scene.school().leave(browser, "");
        claims = scene.desk().apply(scene.issued()).claim("nonce", away.nonce()).build();
        RSAKey thiefs = LocalIssuer.key(LocalIssuer.KEY);
        var header = LocalIssuer.header().type(JOSEObjectType.JWT).build();
        scene.school().gives(LocalIssuer.sign(header, claims, thiefs));
        assertThat(scene.school().comeBack(browser, away.state()).header("Location"))
                .isEqualTo(REFUSED);
    }

    @Test
    void T32_a_state_counts_once_in_the_browser_that_left_and_at_its_own_school() {
        Browser browser = people.browser();
        School.Away away = scene.school().leave(browser, "");
        String kept = browser.cookies().getOrDefault("inzage-visit", "");
        scene.school().gives(scene.token(away));
        scene.other().gives(scene.token(away));

        assertThat(scene.school().comeBack(browser, "another").header("Location"))
                .isEqualTo(REFUSED);
        browser.cookies().put("inzage-visit", kept);
        assertThat(scene.other().comeBack(browser, away.state()).header("Location"))
                .isEqualTo(REFUSED);
        assertThat(scene.school().comeBack(people.browser(), away.state()).header("Location"))
                .isEqualTo(REFUSED);
        browser.cookies().put("inzage-visit", kept);
        assertThat(scene.school().comeBack(browser, away.state()).header("Location"))
                .isEqualTo("/");
        browser.cookies().put("inzage-visit", kept);
        scene.school().gives(scene.token(away));
        assertThat(scene.school().comeBack(browser, away.state()).header("Location"))
                .isEqualTo(REFUSED);
    }

    @Test
    void T32_a_code_that_was_used_before_and_a_mixed_up_provider_let_nobody_in() {
        Browser browser = people.browser();
        scene.way(browser, "", scene.desk());
        School.Away again = scene.school().leave(browser, "");
        assertThat(scene.school().comeBack(browser, again.state()).header("Location"))
                .isEqualTo(REFUSED);

        School.Away mixed = scene.school().leave(browser, "");
        scene.school().gives(scene.token(mixed));
        String state = mixed.state() + "&iss=" + scene.other().issuer().issuer();
        Reply reply = browser.get("/api/v1/sign-in/openid/waterkant/return?code=c0de&state=" + state);
        assertThat(reply.header("Location")).isEqualTo(REFUSED);
    }

    @Test
    void T32_a_visit_ends_after_ten_minutes() {
        Browser browser = people.browser();
        School.Away away = scene.school().leave(browser, "");
        clock.move(Duration.ofMinutes(11));
        scene.school().gives(scene.token(away));

        assertThat(scene.school().comeBack(browser, away.state()).header("Location"))
                .isEqualTo(REFUSED);
    }

    @Test
    void T32_the_same_subject_of_another_issuer_is_another_person() {
        scene.way(people.browser(), "", scene.desk());
        roles.grant(people.account(Person.DESK), "berkenhof", Role.DESK);
        Browser browser = people.browser();
        Reply back = scene.other().way(browser, "", UnaryOperator.identity(), () -> scene.issued(scene.other()));
        roles.revoke(people.account(Person.DESK), "berkenhof", Role.DESK);

        assertThat(back.header("Location")).isEqualTo(REFUSED);
        assertThat(browser.get("/api/v1/me").status()).isEqualTo(401);
    }
}
