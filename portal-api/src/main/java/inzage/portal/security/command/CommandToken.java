package inzage.portal.security.command;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** What the command line shows to be let in: 256 random bits, new at each start. */
@Component
public final class CommandToken {
    /** The header in which it is shown. */
    public static final String HEADER = "X-Inzage-Command";

    private static final int LENGTH = 32;

    private final String text;

    CommandToken() {
        byte[] random = new byte[LENGTH];
        new SecureRandom().nextBytes(random);
        text = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** To be written where only the owner of the installation can read it. */
    public String text() {
        return text;
    }

    /** Takes as long whatever was shown. */
    boolean is(String shown) {
        return MessageDigest.isEqual(text.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
    }

    /** Never shows the token. */
    @Override
    public String toString() {
        return "CommandToken";
    }
}
