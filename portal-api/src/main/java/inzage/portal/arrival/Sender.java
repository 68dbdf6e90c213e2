package inzage.portal.arrival;

import inzage.connector.sync.arrival.Once;
import java.security.MessageDigest;
import java.util.Optional;

/**
 * Somebody who may push to a source.
 *
 * @param name how the run remembers them: by the name of the key or the beginning of the certificate's fingerprint
 * @param once what must not have been used before; a certificate needs nothing of that kind, TLS lets nothing be sent again
 * @param body the SHA-256 that the body must have
 */
record Sender(String name, Optional<Once> once, Optional<Digest> body) {
    /** Whether this is the body that the sender signed. */
    boolean sent(byte[] digest) {
        return body.map(expected -> MessageDigest.isEqual(expected.bytes(), digest))
                .orElse(true);
    }

    /** A SHA-256. */
    static final class Digest {
        private final byte[] bytes;

        Digest(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        byte[] bytes() {
            return bytes.clone();
        }
    }
}
