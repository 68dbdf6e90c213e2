package inzage.mappings.fetch.auth;

import inzage.mappings.definition.fetch.Auth.Signature;
import inzage.mappings.fetch.message.Address.Pair;
import inzage.mappings.fetch.message.Percent;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What is signed of a request: RFC 5849, section 3.4.
 *
 * @param uri its query does not count, {@code parameters} do
 * @param parameters of query, form and {@code Authorization} header, not encoded
 */
record SignedRequest(String method, URI uri, List<Pair> parameters) {
    String signature(Signature signature, String clientSecret, String tokenSecret) {
        String key = Percent.encode(clientSecret) + "&" + Percent.encode(tokenSecret);
        try {
            Mac mac = Mac.getInstance(signature.algorithm());
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.US_ASCII), signature.algorithm()));
            return Base64.getEncoder().encodeToString(mac.doFinal(base().getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK can sign so", e);
        }
    }

    /** The signature base string: section 3.4.1. */
    String base() {
        return method.toUpperCase(Locale.ROOT) + "&" + Percent.encode(place()) + "&" + Percent.encode(normalised());
    }

    /** Scheme and host in lower case, without a port that goes without saying: section 3.4.1.2. */
    private String place() {
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        int usual = scheme.equals("https") ? 443 : 80;
        String port = uri.getPort() < 0 || uri.getPort() == usual ? "" : ":" + uri.getPort();
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + port + path;
    }

    /** Encoded, then sorted by name and value: section 3.4.1.3.2. */
    private String normalised() {
        List<Pair> encoded = new ArrayList<>();
        parameters.forEach(pair -> encoded.add(new Pair(Percent.encode(pair.name()), Percent.encode(pair.value()))));
        encoded.sort(Comparator.comparing(Pair::name).thenComparing(Pair::value));
        return encoded.stream().map(pair -> pair.name() + "=" + pair.value()).collect(Collectors.joining("&"));
    }
}
