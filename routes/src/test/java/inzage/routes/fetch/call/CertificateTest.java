package inzage.routes.fetch.call;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import inzage.mappings.fetch.message.Answer;
import inzage.mappings.fetch.message.Failure;
import inzage.mappings.fetch.message.Request;
import inzage.mappings.fetch.message.Request.Method;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A system that only speaks to those who show a certificate. */
class CertificateTest {
    private static final String PASSWORD = "for-this-test";

    private static Path folder;
    private static WireMockServer system;

    @BeforeAll
    static void start(@TempDir Path temporary) throws Exception {
        folder = temporary;
        make("system", "dns:localhost");
        make("client", "dns:client.example");
        system = new WireMockServer(WireMockConfiguration.options()
                .dynamicHttpsPort()
                .httpDisabled(true)
                .keystoreType("PKCS12")
                .keystorePath(file("system"))
                .keystorePassword(PASSWORD)
                .keyManagerPassword(PASSWORD)
                .needClientAuth(true)
                .trustStoreType("PKCS12")
                .trustStorePath(file("client"))
                .trustStorePassword(PASSWORD));
        system.start();
        system.stubFor(any(anyUrl()).willReturn(ok("in")));
    }

    @AfterAll
    static void stop() {
        system.stop();
    }

    @Test
    void is_shown_by_each_connection_of_its_source() throws Exception {
        for (String written : List.of(file("client"), base64("client"))) {
            Calling.Listed run = fetch(Optional.of(Certificate.of(written, PASSWORD)), Optional.of(trusted()));

            assertThat(run.answers).extracting(Answer::status).containsExactly(200);
        }
    }

    @Test
    void is_missed_where_there_is_none() throws Exception {
        assertThat(fetch(Optional.empty(), Optional.of(trusted())).answers).isEmpty();
    }

    @Test
    void a_system_whose_own_certificate_nobody_vouches_for_is_not_spoken_to() throws Exception {
        Calling.Listed run = fetch(Optional.of(Certificate.of(file("client"), PASSWORD)), Optional.empty());

        assertThat(run.failures).containsExactly(Failure.TLS);
    }

    @Test
    void says_that_it_cannot_be_opened_and_nothing_else() {
        for (String written : List.of(file("client"), base64("client"), "x".repeat(300), "/no/such/file.p12")) {
            assertThatThrownBy(() -> Certificate.of(written, "canary-wrong"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The client certificate cannot be opened: it is no .p12 file, or has another password.")
                    .hasNoCause();
        }
    }

    private static Calling.Listed fetch(Optional<Certificate> shown, Optional<KeyStore> trusted) throws Exception {
        Calling.Listed run = new Calling.Listed(List.of(new Request(
                Method.GET,
                URI.create("https://localhost:" + system.httpsPort() + "/x"),
                Map.of(),
                Optional.empty(),
                false)));
        try (Calling calling = Calling.of(run, Calling.PATIENT, shown, trusted)) {
            calling.fetch();
        }
        return run;
    }

    private static void make(String name, String subject) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-alias",
                        name,
                        "-dname",
                        "CN=" + name,
                        "-ext",
                        "san=" + subject,
                        "-ext",
                        "bc=ca:true",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file(name),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .start();
        assertThat(process.waitFor()).isZero();
    }

    private static String file(String name) {
        return folder.resolve(name + ".p12").toString();
    }

    private static String base64(String name) {
        try {
            return Base64.getMimeEncoder().encodeToString(Files.readAllBytes(Path.of(file(name))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KeyStore trusted() throws Exception {
        KeyStore own = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(Path.of(file("system")))) {
            own.load(in, PASSWORD.toCharArray());
        }
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("system", own.getCertificate("system"));
        return trusted;
    }
}
