package inzage.portal.security.oidc.word;

import inzage.connector.outside.Visit;
import inzage.connector.reach.OpenAddresses;
import inzage.portal.security.oidc.provider.Provider;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Exchanges a code for what the provider says of the person. The access token that comes along is thrown away. */
@Component
class CodeExchange {
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration READ = Duration.ofSeconds(5);
    private static final String ID_TOKEN = "id_token";

    private final RestClientAuthorizationCodeTokenResponseClient client =
            new RestClientAuthorizationCodeTokenResponseClient();

    CodeExchange(OpenAddresses open) {
        HttpClient http = HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(READ);
        client.setRestClient(RestClient.builder()
                .requestFactory(requests)
                .requestInterceptor((request, body, execution) -> {
                    open.require(request.getURI().getHost());
                    return new ShortAnswer(execution.execute(request, body));
                })
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
    }

    /** The identity token; empty if the provider gives none for this code, whatever the reason. */
    Optional<String> identity(Provider provider, Visit visit, String code, String state) {
        try {
            Object token = client.getTokenResponse(request(provider, visit, code, state))
                    .getAdditionalParameters()
                    .get(ID_TOKEN);
            return token instanceof String text ? Optional.of(text) : Optional.empty();
        } catch (OAuth2AuthorizationException e) {
            return Optional.empty();
        }
    }

    private static OAuth2AuthorizationCodeGrantRequest request(
            Provider provider, Visit visit, String code, String state) {
        var registration = provider.registration();
        OAuth2AuthorizationRequest left = OAuth2AuthorizationRequest.authorizationCode()
                .clientId(registration.getClientId())
                .authorizationUri(provider.signIn())
                .redirectUri(provider.wayBack())
                .state(state)
                .attributes(attributes -> attributes.put(PkceParameterNames.CODE_VERIFIER, visit.verifier()))
                .build();
        OAuth2AuthorizationResponse back = OAuth2AuthorizationResponse.success(code)
                .redirectUri(provider.wayBack())
                .state(state)
                .build();
        return new OAuth2AuthorizationCodeGrantRequest(registration, new OAuth2AuthorizationExchange(left, back));
    }
}
