package inzage.connector.school;

import java.net.URI;
import java.time.Duration;

/** Where somebody else leaves files for us. */
public sealed interface Remote {
    /** How to get in. */
    Login login();

    /**
     * A folder on an SFTP server.
     *
     * @param folder as the server calls it
     * @param login by password or private key
     * @param hostKey the fingerprint of the server's key as {@code ssh-keygen -l} prints it: {@code SHA256:…}; no other server is
     *     spoken to
     */
    record Sftp(String host, int port, String folder, Login login, String hostKey, Duration timeout)
            implements Remote {}

    /**
     * A file on a web server.
     *
     * @param address over TLS, unless it is on this machine; without user and password
     * @param login none, by password or by token
     */
    record Http(URI address, Login login) implements Remote {}

    /** How to get in somewhere. */
    sealed interface Login {
        record Open() implements Login {}

        record Password(String user, Secret password) implements Login {}

        /**
         * @param key a private key in PEM or OpenSSH form, without a passphrase
         */
        record PrivateKey(String user, Secret key) implements Login {}

        record Bearer(Secret token) implements Login {}
    }
}
