package inzage.connector.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The one secret of an installation. What hangs on it: the record ids (losing it means new public ids for everybody) and the
 * encryption of the landing folder. It is never used itself, only keys derived from it, one per purpose.
 */
public final class InstallationKey {
    private static final int LENGTH = 32;
    private static final String HMAC = "HmacSHA256";

    private final byte[] secret;

    /**
     * @param secret 32 bytes
     * @throws IllegalArgumentException if it has another length
     */
    public InstallationKey(byte[] secret) {
        if (secret.length != LENGTH) {
            throw new IllegalArgumentException("The key of the installation must have " + LENGTH + " bytes, not "
                    + secret.length + "; make one with: openssl rand -base64 32");
        }
        this.secret = secret.clone();
    }

    /** A key of 32 bytes for one purpose; the same purpose gives the same key. */
    public byte[] derive(String purpose) {
        return hmac(secret, purpose.getBytes(StandardCharsets.UTF_8));
    }

    /** HMAC-SHA256. */
    public static byte[] hmac(byte[] key, byte[] message) {
        return mac(key).doFinal(message);
    }

    static Mac mac(byte[] key) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no " + HMAC, e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InstallationKey key && Arrays.equals(secret, key.secret);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(secret);
    }

    /** Never shows the secret. */
    @Override
    public String toString() {
        return "InstallationKey";
    }
}
