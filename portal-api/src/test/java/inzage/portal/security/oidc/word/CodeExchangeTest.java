package inzage.portal.security.oidc.word;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import inzage.connector.outside.Visit;
import inzage.connector.reach.OpenAddresses;
import inzage.connector.school.Secret;
import inzage.connector.school.door.Conditions;
import inzage.connector.school.door.SignInProvider;
import inzage.portal.security.oidc.provider.Provider;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;

class CodeExchangeTest {
    private static final OpenAddresses HERE = OpenAddresses.with(List.of("127.0.0.0/8", "::1/128"));
    private static final String ANSWER =
            "{\"access_token\": \"%s\", \"token_type\": \"Bearer\", \"expires_in\": 60, \"id_token\": \"t\"}";

    private final WireMockServer server = new WireMockServer(wireMockConfig().dynamicPort());

    @BeforeEach
    void start() {
        server.start();
        answer(10);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void a_code_is_exchanged_for_what_is_said_of_the_person() {
        assertThat(exchanged(HERE)).contains("t");
    }

    @Test
    void t_38_nothing_inside_is_called_unless_the_operator_named_it() {
        assertThat(exchanged(OpenAddresses.with(List.of()))).isEmpty();
        assertThat(server.getAllServeEvents()).isEmpty();
    }

    @Test
    void t_45_of_an_answer_that_does_not_end_no_more_is_read_than_any_would_hold() {
        answer(5_000_000);
        assertThat(exchanged(HERE)).isEmpty();
    }

    private void answer(int length) {
        server.stubFor(post("/token").willReturn(okJson(ANSWER.formatted("a".repeat(length)))));
    }

    private Optional<String> exchanged(OpenAddresses open) {
        Visit visit = new Visit("waterkant", "nonce", "verifier", "/", false, Instant.EPOCH);
        return new CodeExchange(open).identity(provider(), visit, "c0de", "state");
    }

    private Provider provider() {
        SignInProvider setup = new SignInProvider(
                server.baseUrl(),
                "inzage",
                new Secret("Kanarie-secret"),
                Optional.of("email"),
                Optional.empty(),
                Conditions.NONE);
        return new Provider(
                "waterkant",
                setup,
                ClientRegistration.withRegistrationId("waterkant")
                        .clientId("inzage")
                        .clientSecret("Kanarie-secret")
                        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                        .authorizationUri(server.baseUrl() + "/authorize")
                        .tokenUri(server.baseUrl() + "/token")
                        .redirectUri("http://localhost:8080/back")
                        .build());
    }
}
