package inzage.portal.security.oidc.provider;

import inzage.connector.notice.message.PortalAddress;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import inzage.connector.school.door.SignInProvider;
import inzage.portal.problem.ProblemKind;
import inzage.portal.problem.Refusal;
import inzage.portal.security.issuer.IssuerMetadata;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Component;

/** The identity providers of schools. */
@Component
@EnableConfigurationProperties(PortalAddress.class)
public class Providers {
    private static final Logger LOG = LoggerFactory.getLogger(Providers.class);

    private final AskedMetadata asked;
    private final Schools schools;
    private final URI portal;

    Providers(AskedMetadata asked, Schools schools, PortalAddress portal) {
        this.asked = asked;
        this.schools = schools;
        this.portal = portal.address();
    }

    /**
     * Asks nobody.
     *
     * @throws Refusal not found, if the school has no provider or there is no such school
     */
    public SignInProvider setup(String school) {
        return schools.find(school)
                .map(SchoolSetup::doors)
                .flatMap(doors -> doors.provider())
                .orElseThrow(Refusal::notFound);
    }

    /** @throws Refusal not found, if the school has no provider or there is no such school; unavailable, if it does not answer */
    public Provider of(String school) {
        SignInProvider setup = setup(school);
        try {
            return new Provider(school, setup, registration(school, setup, asked.of(setup)));
        } catch (IOException | ParseException e) {
            LOG.warn("school {}: its identity provider does not say where it is", school);
            throw new Refusal(ProblemKind.UNAVAILABLE);
        }
    }

    /** The address to come back to is ours as configured, whatever a request says of the host it was sent to. */
    private ClientRegistration registration(String school, SignInProvider setup, IssuerMetadata metadata)
            throws ParseException {
        return ClientRegistration.withRegistrationId(school)
                .issuerUri(setup.issuer())
                .clientId(setup.client())
                .clientSecret(setup.secret().text())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .scope("openid", "email", "profile")
                .authorizationUri(metadata.address("authorization_endpoint").toString())
                .tokenUri(metadata.address("token_endpoint").toString())
                .jwkSetUri(metadata.address("jwks_uri").toString())
                .redirectUri(portal.resolve("/api/v1/sign-in/openid/" + school + "/return")
                        .toString())
                .build();
    }
}
