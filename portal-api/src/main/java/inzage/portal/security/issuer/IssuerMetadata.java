package inzage.portal.security.issuer;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jose.util.ResourceRetriever;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.text.ParseException;
import java.util.Map;

/**
 * What an issuer says of itself (OpenID Connect Discovery 1.0). It speaks for the issuer that it names and for no other, and of
 * addresses that are no less safe than its own.
 */
public final class IssuerMetadata {
    private static final String WELL_KNOWN = "/.well-known/openid-configuration";

    private final String issuer;
    private final Map<String, Object> said;

    private IssuerMetadata(String issuer, Map<String, Object> said) {
        this.issuer = issuer;
        this.said = said;
    }

    /**
     * Asks an issuer.
     *
     * @throws IOException if it does not answer, in time and shortly
     * @throws ParseException if the answer is another issuer's, or none
     */
    public static IssuerMetadata of(String issuer, ResourceRetriever retriever) throws IOException, ParseException {
        URI at = URI.create(issuer.replaceFirst("/$", "") + WELL_KNOWN);
        Map<String, Object> said =
                JSONObjectUtils.parse(retriever.retrieveResource(at.toURL()).getContent());
        if (!issuer.equals(JSONObjectUtils.getString(said, "issuer"))) {
            throw new ParseException("metadata of another issuer", 0);
        }
        return new IssuerMetadata(issuer, said);
    }

    /** @throws ParseException if there is none, or one that is less safe than the issuer's own address */
    public URI address(String name) throws ParseException {
        try {
            String written = JSONObjectUtils.getString(said, name);
            URI address = new URI(written == null ? "" : written);
            if (asSafe(address)) {
                return address;
            }
        } catch (URISyntaxException e) {
            // As an address that is missing.
        }
        throw new ParseException("no usable " + name, 0);
    }

    private boolean asSafe(URI address) {
        return "https".equals(address.getScheme())
                || issuer.startsWith("http:")
                        && URI.create(issuer).getAuthority().equals(address.getAuthority());
    }
}
