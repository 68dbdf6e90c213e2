package inzage.connector.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 by which two versions of a record are told apart: over the canonical JSON and whether the source withholds it. */
public final class ContentHash {
    private static final MessageDigest PROTOTYPE = prototype();

    private ContentHash() {}

    /** In hexadecimal. */
    public static String of(String content, boolean withheld) {
        return HexFormat.of().formatHex(digest(content, withheld));
    }

    /** The same in 32 bytes. */
    public static byte[] digest(String content, boolean withheld) {
        MessageDigest digest = sha256();
        digest.update(content.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) (withheld ? 1 : 0));
        return digest.digest();
    }

    /** A new SHA-256; a copy is cheaper than to look for one. */
    public static MessageDigest sha256() {
        try {
            return (MessageDigest) PROTOTYPE.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("this Java cannot copy a SHA-256", e);
        }
    }

    private static MessageDigest prototype() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
