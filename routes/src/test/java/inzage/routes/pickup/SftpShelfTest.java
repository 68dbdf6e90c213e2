package inzage.routes.pickup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inzage.connector.school.Remote;
import inzage.connector.school.Remote.Login;
import inzage.connector.school.Secret;
import inzage.connector.sync.SourceOutage;
import inzage.connector.sync.shelf.Input;
import inzage.connector.sync.shelf.Shelf;
import inzage.routes.outgoing.Reach;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SftpShelfTest {
    private static final Reach HERE = Reach.with(List.of("127.0.0.0/8", "::1/128"));

    private static final Instant MODIFIED = Instant.parse("2026-11-01T20:00:00Z");
    private static final Login PASSWORD = new Login.Password("school", new Secret("Kanarie"));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    private final SshServer server = SshServer.setUpDefaultServer();
    private KeyPair hostKey = keyPair();
    private KeyPair userKey = keyPair();

    @BeforeEach
    void start() throws IOException {
        Files.createDirectories(home.resolve("out/older"));
        Path file = Files.writeString(home.resolve("out/export.zip"), "content");
        Files.setLastModifiedTime(file, FileTime.from(MODIFIED));
        server.setKeyPairProvider(KeyPairProvider.wrap(hostKey));
        server.setPasswordAuthenticator(
                (user, password, session) -> user.equals("school") && password.equals("Kanarie"));
        server.setPublickeyAuthenticator((user, key, session) -> KeyUtils.compareKeys(key, userKey.getPublic()));
        server.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
        server.setFileSystemFactory(new VirtualFileSystemFactory(home));
        server.start();
    }

    @AfterEach
    void stop() throws IOException {
        server.stop(true);
    }

    @Test
    void lists_and_reads_the_files_of_a_folder() throws IOException {
        try (SftpShelf shelf = shelf(PASSWORD, fingerprint(hostKey), "/out")) {
            Input found = new Input("export.zip", 7, MODIFIED);
            assertThat(shelf.content()).isEqualTo(new Shelf.Content.Files(List.of(found)));
            assertThat(read(shelf.open(found))).isEqualTo("content");
            assertThat(shelf.content()).isEqualTo(new Shelf.Content.Files(List.of(found)));
        }
    }

    @Test
    void signs_in_with_a_private_key() throws Exception {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(userKey, "test", null, written);
        Login key = new Login.PrivateKey("school", new Secret(written.toString(StandardCharsets.UTF_8)));

        try (SftpShelf shelf = shelf(key, fingerprint(hostKey), "/out")) {
            assertThat(shelf.content()).isInstanceOf(Shelf.Content.Files.class);
        }
    }

    @Test
    void does_not_speak_with_a_server_that_has_another_key() throws IOException {
        server.setPasswordAuthenticator((user, password, session) -> {
            throw new AssertionError("the password was told");
        });
        assertThat(closed(shelf(PASSWORD, fingerprint(userKey), "/out")))
                .contains("'hostKey'", fingerprint(hostKey))
                .doesNotContain("Kanarie", "school");
    }

    @Test
    void says_that_the_login_is_wrong() throws IOException {
        Login wrong = new Login.Password("school", new Secret("wrong-Kanarie"));
        assertThat(closed(shelf(wrong, fingerprint(hostKey), "/out")))
                .contains("refuses this user")
                .doesNotContain("Kanarie", "school");
        Login stranger = new Login.PrivateKey("school", new Secret("Kanarie"));
        assertThat(closed(shelf(stranger, fingerprint(hostKey), "/out")))
                .contains("no private key")
                .doesNotContain("Kanarie");
    }

    @Test
    void says_that_the_folder_is_missing() throws IOException {
        assertThat(closed(shelf(PASSWORD, fingerprint(hostKey), "/elsewhere")))
                .contains("'/elsewhere' does not exist on the SFTP server");
    }

    @Test
    void a_server_that_is_not_there_is_an_outage() throws IOException {
        int port = server.getPort();
        server.stop(true);
        Remote.Sftp gone =
                new Remote.Sftp("localhost", port, "/out", PASSWORD, fingerprint(hostKey), Duration.ofSeconds(5));
        try (SftpShelf shelf = new SftpShelf(gone, Duration.ofMinutes(1), HERE)) {
            assertThatThrownBy(shelf::content)
                    .isInstanceOf(SourceOutage.class)
                    .hasMessageContaining("broke off or was not made")
                    .hasMessageNotContaining("school");
        }
    }

    @Test
    void a_connection_that_is_cut_while_a_file_comes_is_an_outage() throws IOException {
        Files.write(home.resolve("out/large.zip"), new byte[8_000_000]);
        try (SftpShelf shelf = shelf(PASSWORD, fingerprint(hostKey), "/out")) {
            InputStream file = shelf.open(new Input("large.zip", 8_000_000, MODIFIED));
            assertThat(file.readNBytes(1000)).hasSize(1000);
            server.stop(true);
            assertThatThrownBy(() -> file.transferTo(java.io.OutputStream.nullOutputStream()))
                    .isInstanceOf(SourceOutage.class)
                    .hasMessageContaining("broke off");
            assertThatThrownBy(shelf::content).isInstanceOf(SourceOutage.class);
        }
    }

    @Test
    void a_file_that_comes_too_slowly_is_given_up() throws IOException {
        Remote.Sftp remote = remote(PASSWORD, fingerprint(hostKey), "/out");
        try (SftpShelf shelf = new SftpShelf(remote, Duration.ZERO, HERE);
                InputStream file = shelf.open(new Input("export.zip", 7, MODIFIED))) {
            assertThatThrownBy(() -> read(file))
                    .isInstanceOf(SourceOutage.class)
                    .hasMessageContaining("slowly");
        }
    }

    private static String closed(SftpShelf opened) throws IOException {
        try (SftpShelf shelf = opened) {
            return ((Shelf.Content.Closed) shelf.content()).sentence();
        }
    }

    private SftpShelf shelf(Login login, String key, String folder) {
        return new SftpShelf(remote(login, key, folder), Duration.ofMinutes(1), HERE);
    }

    private Remote.Sftp remote(Login login, String key, String folder) {
        return new Remote.Sftp("localhost", server.getPort(), folder, login, key, Duration.ofSeconds(20));
    }

    private static String read(InputStream file) throws IOException {
        return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String fingerprint(KeyPair pair) {
        return Objects.requireNonNull(KeyUtils.getFingerPrint(BuiltinDigests.sha256, pair.getPublic()));
    }

    private static KeyPair keyPair() {
        try {
            return KeyPairGenerator.getInstance("RSA").generateKeyPair();
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
