package inzage.connector.secondfactor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;

/** Codes that follow from a secret and the time: six digits, every thirty seconds others, by SHA-1, as all apps know them. */
final class Totp {
    private static final String ISSUER = "Inzage";

    /** Clocks differ and people type slowly: one step before and one after are accepted too (RFC 6238, section 5.2). */
    private static final int TOLERANCE = 1;

    private final TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator();

    /** The time step that the code belongs to, if it is one that still counts and was not used. */
    OptionalLong step(byte[] secret, String code, Instant now, long lastUsed) {
        long current = now.getEpochSecond() / seconds();
        return LongStream.rangeClosed(current - TOLERANCE, current + TOLERANCE)
                .filter(step -> step > lastUsed && same(code(secret, step), code))
                .findFirst();
    }

    static Enrolment enrolment(byte[] secret, String email) {
        String text = Base32.toBase32String(secret).replace("=", "");
        String label =
                ISSUER + ":" + URLEncoder.encode(email, StandardCharsets.UTF_8).replace("+", "%20");
        return new Enrolment(text, "otpauth://totp/" + label + "?secret=" + text + "&issuer=" + ISSUER);
    }

    private String code(byte[] secret, long step) {
        try {
            return codes.generateOneTimePasswordString(
                    new SecretKeySpec(secret, codes.getAlgorithm()), Instant.ofEpochSecond(step * seconds()));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("the secret of a second factor is no key", e);
        }
    }

    private long seconds() {
        return codes.getTimeStep().toSeconds();
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
