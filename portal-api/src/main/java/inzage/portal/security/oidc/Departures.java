package inzage.portal.security.oidc;

import inzage.connector.outside.Visit;
import inzage.connector.outside.Visits;
import inzage.connector.signin.Network;
import inzage.portal.security.oidc.provider.Provider;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Objects;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.stereotype.Component;

/** Sends browsers to the provider. */
@Component
class Departures {
    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final Visits visits;
    private final Clock clock;

    Departures(Visits visits, Clock clock) {
        this.visits = visits;
        this.clock = clock;
    }

    /**
     * Who leaves.
     *
     * @param browser what the browser keeps
     * @param from where it is
     */
    record Traveller(String browser, Network from) {}

    /**
     * Begins a visit.
     *
     * @param fresh whether the person must sign in there anew
     * @return where the browser goes
     */
    URI begin(Provider provider, Traveller traveller, String next, boolean fresh) {
        String nonce = secret();
        OAuth2AuthorizationRequest request = request(provider, nonce, fresh);
        String verifier = Objects.requireNonNull(request.<String>getAttribute(PkceParameterNames.CODE_VERIFIER));
        Visit visit = new Visit(provider.school(), nonce, verifier, next, fresh, clock.instant());
        visits.begin(Objects.requireNonNull(request.getState()), traveller.browser(), traveller.from(), visit);
        return URI.create(request.getAuthorizationRequestUri());
    }

    String secret() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private OAuth2AuthorizationRequest request(Provider provider, String nonce, boolean fresh) {
        var registration = provider.registration();
        OAuth2AuthorizationRequest.Builder request = OAuth2AuthorizationRequest.authorizationCode()
                .clientId(registration.getClientId())
                .authorizationUri(provider.signIn())
                .redirectUri(provider.wayBack())
                .scopes(registration.getScopes())
                .state(secret())
                .additionalParameters(parameters -> {
                    parameters.put("nonce", nonce);
                    if (fresh) {
                        parameters.put("prompt", "login");
                        parameters.put("max_age", "0");
                    }
                });
        OAuth2AuthorizationRequestCustomizers.withPkce().accept(request);
        return request.build();
    }
}
