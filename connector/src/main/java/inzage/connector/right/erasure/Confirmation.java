package inzage.connector.right.erasure;

import inzage.connector.right.Person;
import inzage.connector.store.InstallationKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** What is given out with a trial and asked for with the deed: it stands for this person, these counts and this account. */
@Component
class Confirmation {
    private final byte[] secret;

    Confirmation(InstallationKey key) {
        this.secret = key.derive("erasure confirmation");
    }

    String of(String account, Person person, Extent extent) {
        String message = String.join(
                "\0",
                account,
                person.school(),
                person.sort().name(),
                person.id().hex(),
                extent.rows().toString());
        return HexFormat.of().formatHex(InstallationKey.hmac(secret, message.getBytes(StandardCharsets.UTF_8)));
    }

    static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
