package inzage.connector.store;

import inzage.connector.canonical.Kind;
import inzage.connector.canonical.RecordId;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;

/** Computes record ids: the first 128 bits of an HMAC over school, source, kind and key. */
public final class RecordIds {
    private static final int BYTES = 16;

    private final Mac prototype;

    public RecordIds(InstallationKey key) {
        prototype = InstallationKey.mac(key.derive("record id"));
    }

    /** The id of a record first seen under this key. */
    public RecordId of(String school, String source, Kind kind, String key) {
        String message = String.join("\0", school, source, kind.name(), key);
        byte[] hmac = mac().doFinal(message.getBytes(StandardCharsets.UTF_8));
        return new RecordId(HexFormat.of().formatHex(Arrays.copyOf(hmac, BYTES)));
    }

    /** A Mac is not safe for use by several threads; a copy is cheaper than a new one. */
    private Mac mac() {
        try {
            return (Mac) prototype.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("this Java cannot copy an HMAC", e);
        }
    }
}
