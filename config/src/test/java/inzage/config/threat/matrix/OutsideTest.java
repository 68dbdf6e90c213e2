package inzage.config.threat.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.config.threat.fixture.Addresses;
import inzage.config.threat.fixture.Child;
import inzage.config.threat.fixture.Person;
import inzage.config.threat.fixture.Route;
import inzage.config.threat.fixture.ThreatTest;
import inzage.config.threat.fixture.Town;
import inzage.portal.Browser;
import inzage.portal.Browser.Reply;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody without a session brings along in the hope that it opens something. */
@ThreatTest
class OutsideTest {
    private static final String NOBODYS = "A".repeat(43);

    @Autowired
    private Town town;

    @Autowired
    private Addresses addresses;

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
        for (Route route : town.routes()) {
            if (Office.of(route).orElseThrow() == Office.EVERYBODY) {
                for (String method : List.of("GET", "POST", "PUT")) {
                    String body = method.equals("GET")
                            ? ""
                            : "{\"token\":\"%s\",\"email\":\"\",\"password\":\"%s\"}"
                                    .formatted(NOBODYS, town.password());
                    Reply reply = town.stranger().send(method, route.path().replaceAll("\\{[a-z]+}", NOBODYS), body);
                    assertThat(reply.status()).as(method + " " + route.path()).isBetween(400, 499);
                }
            }
        }
    }

    @Test
    void t_09_who_finds_a_session_open_changes_nothing_that_signing_in_hangs_on_without_the_password() {
        for (Route route : town.routes()) {
            // To begin with a second factor asks for a password of the last minutes; the session of this test is new.
            boolean begun = route.path().endsWith("/second-factor");
            if (!begun && route.path().matches(".*/(password|email|second-factor|recovery-codes|tokens).*")) {
                for (String method : route.writes()) {
                    String address = addresses.of(route.path(), List.of(), Child.ANNA);
                    Reply reply = town.browser(Person.MOTHER).send(method, address, "{}");
                    assertThat(reply.status()).as(method + " " + address).isBetween(400, 499);
                }
            }
        }
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
