package inzage.portal.arrival;

import inzage.connector.school.Secret;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * How a request to push is signed: {@code Inzage-Signature} is the HMAC-SHA256, in hexadecimal, over five lines: the method, the
 * path with its query, {@code Inzage-Timestamp} (seconds since 1970), {@code Inzage-Nonce} (16 to 64 letters, digits, hyphens)
 * and the SHA-256 of the body as it is sent, in hexadecimal. The body's digest stands in {@code Content-Digest} (RFC 9530), so
 * that a wrong signature is refused before anything of the body is read.
 *
 * @param key the name of the key it was signed with
 * @param seconds since 1970, when it was made
 * @param body the SHA-256 of the body that belongs to it
 */
record Signature(String key, long seconds, String nonce, byte[] body, String target, byte[] mac) {
    private static final Pattern DIGEST = Pattern.compile("sha-256=:([A-Za-z0-9+/]{43}=):");
    private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]{64}");
    private static final Pattern NONCE = Pattern.compile("[A-Za-z0-9-]{16,64}");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,12}");
    private static final String ALGORITHM = "HmacSHA256";

    /** As the request carries it; empty if a part is missing or cannot be one. */
    static Optional<Signature> of(HttpServletRequest request) {
        Matcher digest = DIGEST.matcher(header(request, "Content-Digest"));
        String seconds = header(request, "Inzage-Timestamp");
        String nonce = header(request, "Inzage-Nonce");
        String mac = header(request, "Inzage-Signature");
        boolean whole = digest.matches()
                && SECONDS.matcher(seconds).matches()
                && NONCE.matcher(nonce).matches()
                && HEX.matcher(mac).matches();
        return whole
                ? Optional.of(new Signature(
                        header(request, "Inzage-Key"),
                        Long.parseLong(seconds),
                        nonce,
                        java.util.Base64.getDecoder().decode(digest.group(1)),
                        target(request),
                        HexFormat.of().parseHex(mac.toLowerCase(Locale.ROOT))))
                : Optional.empty();
    }

    /** Compared in the same time whatever is wrong. */
    boolean madeWith(Secret secret) {
        String signed = String.join(
                "\n", target, String.valueOf(seconds), nonce, HexFormat.of().formatHex(body));
        return MessageDigest.isEqual(mac, hmac(secret, signed));
    }

    private static byte[] hmac(Secret secret, String message) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.bytes(), ALGORITHM));
            return mac.doFinal(message.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no " + ALGORITHM, e);
        }
    }

    /** Method and path are the first two lines. */
    private static String target(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getMethod() + "\n" + request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static String header(HttpServletRequest request, String name) {
        @Nullable String value = request.getHeader(name);
        return value == null ? "" : value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Signature signature && Arrays.equals(mac, signature.mac);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(mac);
    }

    @Override
    public String toString() {
        return "Signature with " + key;
    }
}
