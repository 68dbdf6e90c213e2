package inzage.connector.audit.seal;

import inzage.connector.store.InstallationKey;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** What only the installation can seal with. */
public final class SealKey {
    private static final String PURPOSE = "audit seals";

    private final byte[] key;

    public SealKey(InstallationKey installation) {
        this.key = installation.derive(PURPOSE);
    }

    /** In hex. */
    public String sealOf(String text) {
        return HexFormat.of().formatHex(InstallationKey.hmac(key, text.getBytes(StandardCharsets.UTF_8)));
    }
}
