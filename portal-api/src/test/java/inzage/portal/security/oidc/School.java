package inzage.portal.security.oidc;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;

import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.nimbusds.jwt.JWTClaimsSet;
import inzage.connector.publication.Viewer;
import inzage.connector.school.Secret;
import inzage.connector.school.door.Conditions;
import inzage.connector.school.door.Doors;
import inzage.connector.school.door.PersonClaim;
import inzage.connector.school.door.SignInProvider;
import inzage.portal.Browser;
import inzage.portal.security.bearer.LocalIssuer;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The identity provider of a school, and a browser's way there and back.
 *
 * @param issuer the provider
 * @param school whose
 */
record School(LocalIssuer issuer, String school) {
    static final String CLIENT = "inzage";

    Doors doors() {
        return doors(Conditions.NONE);
    }

    Doors doors(Conditions only) {
        issuer.announce(issuer.issuer());
        return new Doors(
                List.of(),
                Optional.of(new SignInProvider(
                        issuer.issuer(),
                        CLIENT,
                        new Secret("Kanarie-secret"),
                        Optional.of("email"),
                        Optional.of(new PersonClaim("student_number", Viewer.Kind.STUDENT, "administration")),
                        only)));
    }

    /** A browser at the provider. */
    record Away(Browser browser, Map<String, String> asked) {
        String state() {
            return asked.getOrDefault("state", "");
        }

        String nonce() {
            return asked.getOrDefault("nonce", "");
        }
    }

    Away leave(Browser browser, String query) {
        Browser.Reply reply = browser.get("/api/v1/sign-in/openid/" + school + query);
        return new Away(browser, parameters(reply.header("Location")));
    }

    static Map<String, String> parameters(String address) {
        return Stream.of(URI.create(address).getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    /** The provider gives this identity token for one code, once. */
    void gives(String token) {
        String answer = """
                {"access_token": "a", "token_type": "Bearer", "expires_in": 60, "id_token": "%s"}""".formatted(token);
        issuer.server().resetScenarios();
        issuer.server()
                .stubFor(post("/token")
                        .inScenario("code")
                        .whenScenarioStateIs(Scenario.STARTED)
                        .willSetStateTo("used")
                        .willReturn(okJson(answer)));
        issuer.server()
                .stubFor(post("/token")
                        .inScenario("code")
                        .whenScenarioStateIs("used")
                        .willReturn(aResponse()
                                .withStatus(400)
                                .withHeader("Content-Type", "application/json")
                                .withBody("{\"error\":\"invalid_grant\"}")));
    }

    Browser.Reply comeBack(Browser browser, String state) {
        return browser.get("/api/v1/sign-in/openid/" + school + "/return?code=c0de&state="
                + URLEncoder.encode(state, StandardCharsets.UTF_8));
    }

    /** The whole way, with whatever the provider says. */
    Browser.Reply way(Browser browser, String query, UnaryOperator<JWTClaimsSet.Builder> said, Issued issued) {
        Away away = leave(browser, query);
        gives(issuer.identify(
                said.apply(issued.claims().claim("nonce", away.nonce())).build()));
        return comeBack(browser, away.state());
    }

    /** What every identity token holds. */
    interface Issued {
        JWTClaimsSet.Builder claims();
    }

    /** What we sent for the code. */
    Map<String, String> exchanged() {
        String body = issuer.server()
                .findAll(postRequestedFor(urlEqualTo("/token")))
                .get(0)
                .getBodyAsString();
        return parameters("http://token/?" + body);
    }
}
