package inzage.portal;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;

/**
 * The app on somebody's phone.
 *
 * @param secret in base 32, as it was given at enrolment
 */
public record Authenticator(String secret) {
    public String code(Instant now) {
        TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator();
        try {
            return codes.generateOneTimePasswordString(
                    new SecretKeySpec(Base32.decode(secret), codes.getAlgorithm()), now);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
