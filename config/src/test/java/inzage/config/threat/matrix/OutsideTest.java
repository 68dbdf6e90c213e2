package inzage.config.threat.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.config.threat.fixture.Addresses;
import inzage.config.threat.fixture.Child;
import inzage.config.threat.fixture.Person;
import inzage.config.threat.fixture.Route;
import inzage.config.threat.fixture.ThreatTest;
import inzage.config.threat.fixture.Town;
import inzage.config.threat.fixture.TownClock;
import inzage.portal.Browser;
import inzage.portal.Browser.Reply;
import inzage.portal.ValidBodies;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody without a session brings along in the hope that it opens something. */
@ThreatTest
class OutsideTest {
    private static final String NOBODYS = "A".repeat(43);

    /** What only takes away what somebody has, and the language of mails. */
    private static final Set<String> WITHOUT_THE_PASSWORD = Set.of(
            "/api/v1/me",
            "/api/v1/me/sessions/{id}/end",
            "/api/v1/me/sessions/end-others",
            "/api/v1/tokens/{token}/revoke");

    @Autowired
    private Town town;

    @Autowired
    private Addresses addresses;

    @Autowired
    private TownClock clock;

    static Stream<String> tokens() {
        String claims = "{\"iss\":\"https://idp.example\",\"aud\":\"school-1\",\"sub\":\"mother\",\"exp\":9999999999}";
        return Stream.of(
                "",
                "null",
                "undefined",
                NOBODYS,
                "mother@threat.example",
                jwt("{\"alg\":\"none\"}", claims, ""),
                jwt("{\"alg\":\"None\",\"typ\":\"JWT\"}", claims, ""),
                jwt("{\"alg\":\"HS256\"}", claims, "c2lnbmF0dXJl"),
                jwt("{\"alg\":\"RS256\",\"kid\":\"../../etc/passwd\"}", claims, "c2lnbmF0dXJl"),
                jwt("{\"alg\":\"RS256\",\"kid\":\"' or '1'='1\"}", claims, "c2lnbmF0dXJl"),
                jwt("{\"alg\":\"RS256\",\"jku\":\"http://127.0.0.1:9/keys\"}", claims, "c2lnbmF0dXJl"),
                jwt("{\"alg\":\"RS256\",\"x5u\":\"http://127.0.0.1:9/cert\"}", claims, "c2lnbmF0dXJl"),
                jwt(
                        "{\"alg\":\"RS256\",\"jwk\":{\"kty\":\"RSA\",\"n\":\"AQAB\",\"e\":\"AQAB\"}}",
                        claims,
                        "c2lnbmF0dXJl"),
                jwt("{\"alg\":\"ES256\"}", claims, "A".repeat(86)),
                jwt("{\"alg\":\"RS256\"}", "{\"exp\":1}", "c2lnbmF0dXJl"),
                jwt("{\"alg\":\"RS256\"}", "{\"nbf\":9999999999}", "c2lnbmF0dXJl"),
                jwt("[]", "[]", "c2lnbmF0dXJl"),
                jwt("{", "}", ""),
                "..",
                "a.b.c.d.e",
                "x".repeat(7000));
    }

    @ParameterizedTest
    @MethodSource("tokens")
    void t_32_a_token_that_nobody_gave_opens_nothing(String token) {
        for (Route route : List.of(reading(Office.FAMILY), reading(Office.ONESELF), reading(Office.SCHOOL_DESK))) {
            for (String scheme : List.of("Bearer ", "bearer ", "Basic ", "Token ", "")) {
                Browser stranger = town.stranger().with("Authorization", (scheme + token).strip());
                int status = stranger.get(addresses.of(route.path(), route.asked(), Child.ANNA))
                        .status();
                assertThat(status).as(route.path() + " " + scheme).isEqualTo(401);
            }
        }
    }

    @Test
    void t_05_t_30_a_one_time_link_that_nobody_sent_opens_nothing() {
        assertThat(routes(Office.EVERYBODY)).isNotEmpty().allSatisfy(route -> {
            for (String method : route.writes()) {
                int status = town.stranger()
                        .send(method, route.path(), ValidBodies.of(method, route.path()))
                        .status();
                assertThat(Set.of(status)).as(method + " " + route.path()).isSubsetOf(unknown(route));
            }
            for (String method : route.undescribed()) {
                assertThat(town.stranger().send(method, route.path(), "").status())
                        .as(method + " " + route.path())
                        .isBetween(400, 499);
            }
        });
    }

    /** A link is gone; who signs in is refused, or sent away after others tried; who forgot something hears what all hear. */
    private static Set<Integer> unknown(Route route) {
        if (route.path().contains("/links/")) {
            return Set.of(410);
        }
        return route.path().contains("/forgotten-") ? Set.of(202) : Set.of(401, 429);
    }

    @Test
    void t_06_t_09_who_finds_a_session_open_changes_nothing_that_signing_in_hangs_on_without_the_password() {
        Map<Browser, List<Route>> found = Map.of(
                town.signedIn(Person.MOTHER), routes(Office.ONESELF, Office.TOOLS),
                town.signedIn(Person.BRAM), routes(Office.CONSENT));
        clock.after(
                Duration.ofMinutes(6),
                () -> found.forEach((browser, routes) -> routes.stream()
                        .filter(route -> !WITHOUT_THE_PASSWORD.contains(route.path()))
                        .forEach(route -> refused(browser, route))));
    }

    private void refused(Browser browser, Route route) {
        for (String method : route.writes()) {
            Reply reply = browser.send(
                    method, addresses.of(route.path(), List.of(), Child.ANNA), ValidBodies.of(method, route.path()));
            assertThat(reply.status()).as(method + " " + route.path()).isEqualTo(403);
        }
    }

    private List<Route> routes(Office... offices) {
        return town.routes().stream()
                .filter(route -> List.of(offices).contains(Office.of(route).orElseThrow()))
                .filter(route -> !route.writes().isEmpty())
                .toList();
    }

    private Route reading(Office office) {
        return town.routes().stream()
                .filter(Route::reads)
                .filter(route -> Office.of(route).filter(office::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static String jwt(String header, String claims, String signature) {
        return encoded(header) + "." + encoded(claims) + "." + signature;
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
