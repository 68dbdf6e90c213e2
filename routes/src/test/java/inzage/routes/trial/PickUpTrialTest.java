package inzage.routes.trial;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import inzage.connector.school.Packing;
import inzage.connector.school.Remote;
import inzage.connector.school.Remote.Login;
import inzage.connector.school.Secret;
import inzage.connector.school.SourceSetup;
import inzage.connector.school.SourceSetup.Packaging;
import inzage.connector.school.SourceSetup.PickUp;
import inzage.connector.school.SourceSetup.Take;
import inzage.connector.sync.Delivery.LandedFile;
import inzage.mappings.check.TrialFetch.Trial;
import inzage.routes.OneSchool;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@Timeout(60)
@ExtendWith(OutputCaptureExtension.class)
class PickUpTrialTest {
    @RegisterExtension
    private static final WireMockExtension WEB = WireMockExtension.newInstance()
            .options(WireMockConfiguration.options().dynamicPort())
            .build();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @Test
    void takes_the_newest_file_of_a_folder_elsewhere() throws Exception {
        file("out/older.zip", "older", "2026-11-01T20:00:00Z");
        file("out/newer.zip", "newer", "2026-11-02T20:00:00Z");
        file("out/unfinished.zip.part", "unfinished", "2026-11-03T20:00:00Z");

        assertThat(taken(tried(sftp("Kanarie", "/out", true)))).containsExactly("newer.zip: newer");
    }

    @Test
    void a_folder_in_which_nothing_is_complete_is_told() throws Exception {
        Files.createDirectories(home.resolve("out"));

        assertThat(sentence(tried(sftp("Kanarie", "/out", true))))
                .isEqualTo("There is no complete delivery where source 'administration' is fetched from.");
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            wrong-Kanarie | /out  | true  | The SFTP server refuses this user with this password or key. Correct 'user' or the secret.
            Kanarie       | /out  | false | which is not the 'hostKey' of this source.
            Kanarie       | /else | true  | The folder '/else' does not exist on the SFTP server. Have it made, or correct 'folder'.
            """)
    void what_keeps_us_out_of_an_sftp_server_is_told(String password, String folder, boolean key, String sentence)
            throws Exception {
        Files.createDirectories(home.resolve("out"));

        assertThat(sentence(tried(sftp(password, folder, key))))
                .contains(sentence)
                .doesNotContain("Kanarie");
    }

    @Test
    void a_server_that_is_not_there_is_told() throws Exception {
        Remote.Sftp gone = sftp("Kanarie", "/out", true);

        assertThat(sentence(trial(gone, Packaging.ZIP)))
                .isEqualTo("The connection with the SFTP server broke off or was not made.");
    }

    @Test
    void takes_the_file_of_a_web_server() throws IOException {
        WEB.stubFor(any(anyUrl()).willReturn(ok("content")));

        assertThat(taken(web("/export.zip"))).containsExactly("export.zip: content");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            401 | The web server refuses this login. Correct 'login', 'user' or the secret.
            404 | There is no file at this address of the web server. Correct 'url'.
            302 | The web server points to another address, which is not followed. Correct 'url'.
            503 | The web server answers with status 503.
            """)
    void what_a_web_server_refuses_is_told_and_not_logged(int status, String sentence, CapturedOutput output) {
        WEB.stubFor(any(anyUrl()).willReturn(status(status).withHeader("Location", "/elsewhere")));

        assertThat(sentence(web("/export.zip?token=Kanarie"))).isEqualTo(sentence);
        assertThat(output).doesNotContain("Kanarie", "Failed delivery");
    }

    @Test
    void a_page_instead_of_a_file_is_told() {
        WEB.stubFor(any(anyUrl()).willReturn(ok("<html>").withHeader("Content-Type", "text/html")));

        assertThat(sentence(web("/export.zip"))).contains("a page instead of a file");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            http://localhost:1/export.zip             | The server cannot be reached.
            https://no-such-host.invalid/export.zip   | The name of the server is not known. Correct it, or mend the name service.
            """)
    void a_web_server_that_cannot_be_reached_is_told(URI address, String sentence) {
        assertThat(sentence(trial(new Remote.Http(address, new Login.Open()), Packaging.FILE)))
                .isEqualTo(sentence);
    }

    @Test
    void more_than_can_be_held_is_told() {
        HeldFiles files = new HeldFiles(1 << 20);

        Trial broken = Broken.because(org.assertj.core.api.Assertions.catchThrowable(() -> {
            try (var out = files.file("large.csv")) {
                out.write(new byte[(1 << 20) + 1]);
            }
        }));

        assertThat(sentence(broken)).contains("more than a check can hold (1 MB)");
    }

    @Test
    void what_comes_in_another_way_is_not_tried() {
        assertThat(new PickUpTrial(TriedSchool.settings(), Clock.systemUTC())
                        .fetch(
                                new OneSchool().setup(),
                                new OneSchool().setup().sources().get(0)))
                .isEmpty();
    }

    private Trial web(String path) {
        URI address = URI.create(WEB.baseUrl() + path);
        return trial(new Remote.Http(address, new Login.Bearer(new Secret("Kanarie"))), Packaging.FILE);
    }

    /** With the server as it should be. */
    private Trial tried(Remote.Sftp remote) throws IOException, GeneralSecurityException {
        SshServer server = SshServer.setUpDefaultServer();
        server.setKeyPairProvider(KeyPairProvider.wrap(HOST));
        server.setPasswordAuthenticator((user, password, session) -> password.equals("Kanarie"));
        server.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
        server.setFileSystemFactory(new VirtualFileSystemFactory(home));
        server.start();
        try {
            return trial(
                    new Remote.Sftp(
                            "localhost",
                            server.getPort(),
                            remote.folder(),
                            remote.login(),
                            remote.hostKey(),
                            remote.timeout()),
                    Packaging.ZIP);
        } finally {
            server.stop(true);
        }
    }

    private static Trial trial(Remote remote, Packaging packaging) {
        Packing packing = new Packing(packaging, Optional.empty(), Duration.ofMinutes(1), Take.NEWEST);
        SourceSetup source =
                new SourceSetup("administration", mock(), new PickUp(remote, packing), List.of(), Map.of());
        return new PickUpTrial(TriedSchool.settings(), Clock.systemUTC())
                .fetch(new OneSchool().setup(), source)
                .orElseThrow();
    }

    /** At a port where nobody is. */
    private static Remote.Sftp sftp(String password, String folder, boolean key) {
        KeyPair shown = key ? HOST : keyPair();
        String fingerprint = Objects.requireNonNull(KeyUtils.getFingerPrint(BuiltinDigests.sha256, shown.getPublic()));
        Login login = new Login.Password("school", new Secret(password));
        return new Remote.Sftp("localhost", 1, folder, login, fingerprint, Duration.ofSeconds(20));
    }

    private static final KeyPair HOST = keyPair();

    private static KeyPair keyPair() {
        try {
            return KeyPairGenerator.getInstance("RSA").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void file(String name, String content, String modified) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse(modified)));
    }

    private static List<String> taken(Trial trial) throws IOException {
        List<String> taken = new java.util.ArrayList<>();
        for (LandedFile file : ((Trial.Fetched) trial).delivery().files()) {
            try (InputStream in = file.open()) {
                taken.add(file.name() + ": " + new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return taken;
    }

    private static String sentence(Trial trial) {
        return ((Trial.Failed) trial).sentence();
    }
}
