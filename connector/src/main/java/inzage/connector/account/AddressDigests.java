package inzage.connector.account;

import inzage.connector.store.InstallationKey;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/**
 * Digests by which addresses and names are compared without being kept. They are keyed with the installation's secret: an address
 * can be guessed, and an unkeyed digest of it with it.
 */
@Component
public final class AddressDigests {
    private final byte[] key;

    AddressDigests(InstallationKey key) {
        this.key = key.derive("account addresses and names");
    }

    /** The same for addresses that differ in case only. */
    public String ofAddress(String email) {
        return digest("address", EmailAddress.folded(email));
    }

    /** @param name as it is compared */
    public String ofName(String name) {
        return digest("name", name);
    }

    private String digest(String what, String text) {
        byte[] message = (what + "\0" + text).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(InstallationKey.hmac(key, message));
    }
}
