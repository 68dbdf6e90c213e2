package inzage.mappings.school;

import inzage.connector.school.Remote;
import inzage.connector.school.Remote.Login;
import inzage.mappings.parameter.Durations;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Entries;
import inzage.mappings.yaml.Nearest;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Reads where a source's files are picked up. */
final class RemoteReader {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final List<String> SFTP = List.of("password", "key");
    private static final List<String> HTTP = List.of("none", "basic", "bearer");

    private final Entries fetch;
    private final SourceSecrets secrets;

    RemoteReader(Entries fetch, SourceSecrets secrets) {
        this.fetch = fetch;
        this.secrets = secrets;
    }

    Remote sftp() {
        return new Remote.Sftp(fetch.text("host"), port(), fetch.text("folder"), sftpLogin(), hostKey(), timeout());
    }

    Remote http() {
        return new Remote.Http(address(), httpLogin());
    }

    private int port() {
        String written = fetch.maybe("port").orElse("22");
        if (!written.matches("[1-9]\\d{0,4}") || Integer.parseInt(written) > 65535) {
            throw new DefinitionError(fetch.at("port"), "'" + written + "' is no port; 22 is the usual one");
        }
        return Integer.parseInt(written);
    }

    private String hostKey() {
        String written = fetch.text("hostKey");
        if (!written.matches("SHA256:[A-Za-z0-9+/]{43}")) {
            throw new DefinitionError(
                    fetch.at("hostKey"),
                    "'hostKey' is the fingerprint of the server's key, SHA256: and 43 signs; ask whoever runs the server"
                            + " for it, and compare with: ssh-keyscan " + fetch.text("host") + " | ssh-keygen -lf -");
        }
        return written;
    }

    private Login sftpLogin() {
        String user = fetch.text("user");
        return switch (choice("password", SFTP)) {
            case "key" -> new Login.PrivateKey(user, secrets.required("key", fetch.at("login")));
            default -> new Login.Password(user, secrets.required("password", fetch.at()));
        };
    }

    private Login httpLogin() {
        return switch (choice("none", HTTP)) {
            case "basic" -> new Login.Password(fetch.text("user"), secrets.required("password", fetch.at("login")));
            case "bearer" -> new Login.Bearer(secrets.required("token", fetch.at("login")));
            default -> new Login.Open();
        };
    }

    private String choice(String absent, List<String> known) {
        String login = fetch.maybe("login").orElse(absent);
        if (!known.contains(login)) {
            throw new DefinitionError(
                    fetch.at("login"), "there is no login '" + login + "' here" + Nearest.choice(login, known));
        }
        return login;
    }

    /** Never quoted in a sentence: somebody may have put a secret into it. */
    private URI address() {
        URI address = uri(fetch.text("url"));
        String host = address.getHost();
        boolean safe = "https".equals(address.getScheme())
                || ("http".equals(address.getScheme()) && host != null && THIS_MACHINE.contains(host));
        if (host == null || !safe) {
            throw new DefinitionError(fetch.at("url"), "'url' is an address that begins with https://");
        }
        if (address.getUserInfo() != null || address.getFragment() != null) {
            throw new DefinitionError(
                    fetch.at("url"), "'url' holds neither a user nor a password; write login: basic and user: …");
        }
        return address;
    }

    private URI uri(String written) {
        try {
            return new URI(written);
        } catch (URISyntaxException e) {
            throw new DefinitionError(fetch.at("url"), "'url' is no address");
        }
    }

    private Duration timeout() {
        return fetch.maybe("timeout")
                .map(written -> Durations.read(written, fetch.at("timeout")))
                .orElse(TIMEOUT);
    }
}
