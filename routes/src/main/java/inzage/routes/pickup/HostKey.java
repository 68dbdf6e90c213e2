package inzage.routes.pickup;

import java.net.SocketAddress;
import java.security.PublicKey;
import org.apache.sshd.client.keyverifier.ServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.jspecify.annotations.Nullable;

/** Speaks with the server that has the expected key, and with no other. */
final class HostKey implements ServerKeyVerifier {
    private final String expected;
    private volatile @Nullable String other;

    HostKey(String expected) {
        this.expected = expected;
    }

    @Override
    public boolean verifyServerKey(ClientSession session, SocketAddress address, PublicKey key) {
        String shown = KeyUtils.getFingerPrint(BuiltinDigests.sha256, key);
        boolean same = expected.equals(shown);
        other = same ? null : shown;
        return same;
    }

    void refuseIfOther() throws SftpSession.Closed {
        if (other != null) {
            throw new SftpSession.Closed("The SFTP server shows the key " + other
                    + ", which is not the 'hostKey' of this source. Ask whoever runs the server whether it has a new key;"
                    + " if not, somebody else answers in its place.");
        }
    }
}
