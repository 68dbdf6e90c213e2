package inzage.portal.security.oidc.provider;

import inzage.connector.school.door.SignInProvider;
import java.net.URI;
import java.util.Objects;
import org.springframework.security.oauth2.client.registration.ClientRegistration;

/**
 * The identity provider of a school, as it can be reached now.
 *
 * @param registration what is said to it: addresses, and as whom we come
 */
public record Provider(String school, SignInProvider setup, ClientRegistration registration) {
    /** Where a person signs in. */
    public String signIn() {
        return Objects.requireNonNull(registration.getProviderDetails().getAuthorizationUri());
    }

    /** Where the browser comes back to. */
    public String wayBack() {
        return Objects.requireNonNull(registration.getRedirectUri());
    }

    /** Where its public keys lie. */
    public URI keys() {
        return URI.create(
                Objects.requireNonNull(registration.getProviderDetails().getJwkSetUri()));
    }
}
