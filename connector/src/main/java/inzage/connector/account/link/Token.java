package inzage.connector.account.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/**
 * What opens a one-time link: 256 random bits. A plain hash of it suffices, because nobody guesses what was hashed.
 *
 * @param text as it stands in the link
 */
public record Token(String text) {
    static final int BYTES = 32;

    static Token of(byte[] random) {
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    String hash() {
        try {
            byte[] sha = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Never shows the token. */
    @Override
    public String toString() {
        return "Token";
    }
}
