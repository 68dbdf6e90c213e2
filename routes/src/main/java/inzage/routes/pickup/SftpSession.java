package inzage.routes.pickup;

import inzage.connector.school.Remote;
import inzage.connector.school.Remote.Login;
import inzage.routes.outgoing.Reach;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.Iterator;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.NamedResource;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.SshException;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;

/** A session with an SFTP server: with the one server that has the expected key, and by nothing but the login that was given. */
record SftpSession(SshClient ssh, SftpClient client) implements AutoCloseable {
    /**
     * Connects and signs in.
     *
     * @throws Closed if somebody has to do something about it
     * @throws IOException if the server cannot be reached: try again later
     */
    static SftpSession open(Remote.Sftp remote, Reach reach) throws IOException, Closed {
        HostKey expected = new HostKey(remote.hostKey());
        SshClient ssh = ssh(remote, expected);
        try {
            return new SftpSession(ssh, SftpClientFactory.instance().createSftpClient(signedIn(ssh, remote, reach)));
        } catch (SshException e) {
            ssh.stop();
            expected.refuseIfOther();
            refuseIfRejected(e);
            throw e;
        } catch (IOException | Closed e) {
            ssh.stop();
            throw e;
        }
    }

    @Override
    public void close() {
        ssh.stop();
    }

    /** What the user of this machine has in a folder of their own counts for nothing. */
    private static SshClient ssh(Remote.Sftp remote, HostKey expected) {
        SshClient ssh = SshClient.setUpDefaultClient();
        ssh.setServerKeyVerifier(expected);
        ssh.setHostConfigEntryResolver(HostConfigEntryResolver.EMPTY);
        ssh.setKeyIdentityProvider(KeyIdentityProvider.EMPTY_KEYS_PROVIDER);
        CoreModuleProperties.IDLE_TIMEOUT.set(ssh, remote.timeout());
        CoreModuleProperties.NIO2_READ_TIMEOUT.set(ssh, remote.timeout().plusSeconds(1));
        ssh.start();
        return ssh;
    }

    private static ClientSession signedIn(SshClient ssh, Remote.Sftp remote, Reach reach) throws IOException, Closed {
        String user = remote.login() instanceof Login.Password password
                ? password.user()
                : ((Login.PrivateKey) remote.login()).user();
        InetSocketAddress server = new InetSocketAddress(reach.resolve(remote.host())[0], remote.port());
        ClientSession session =
                ssh.connect(user, server).verify(remote.timeout()).getSession();
        if (remote.login() instanceof Login.Password password) {
            session.addPasswordIdentity(password.password().text());
        } else {
            session.addPublicKeyIdentity(keyPair((Login.PrivateKey) remote.login()));
        }
        session.auth().verify(remote.timeout());
        return session;
    }

    private static KeyPair keyPair(Login.PrivateKey login) throws Closed {
        try {
            Iterator<KeyPair> keys = SecurityUtils.loadKeyPairIdentities(
                            null,
                            NamedResource.ofName("key"),
                            new ByteArrayInputStream(login.key().bytes()),
                            FilePasswordProvider.EMPTY)
                    .iterator();
            return keys.next();
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            throw new Closed(
                    "The secret 'key' of this source is no private key in PEM or OpenSSH form without passphrase.");
        }
    }

    private static void refuseIfRejected(SshException e) throws Closed {
        if (e.getDisconnectCode() == SshConstants.SSH2_DISCONNECT_NO_MORE_AUTH_METHODS_AVAILABLE) {
            throw new Closed(
                    "The SFTP server refuses this user with this password or key. Correct 'user' or the secret.");
        }
    }

    /** Nothing can be read until somebody does something about it; the sentence says what. */
    static final class Closed extends Exception {
        private static final long serialVersionUID = 1L;

        private final String sentence;

        Closed(String sentence) {
            super(sentence, null, false, false);
            this.sentence = sentence;
        }

        String sentence() {
            return sentence;
        }
    }
}
