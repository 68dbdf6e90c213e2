package inzage.config.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inzage.config.Inzage;
import inzage.connector.store.TestDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** TLS as the settings have it: certificate and key as PEM, and no protocol but those that are named. */
class TlsStartTest {
    @Test
    void serves_by_the_protocols_that_are_named_and_no_other(@TempDir Path home) throws Exception {
        Certificate certificate = Certificate.made(home);
        try (ConfigurableApplicationContext program = start(home, certificate)) {
            URI address = URI.create("https://localhost:"
                    + program.getEnvironment().getRequiredProperty("local.server.port") + "/api/v1/me");

            HttpResponse<String> answer = ask(certificate, "TLSv1.3", address);
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
            assertThat(answer.headers().allValues("Set-Cookie")).isNotEmpty().allSatisfy(cookie -> assertThat(cookie)
                    .startsWith("__Host-")
                    .contains("; Secure"));
            assertThatThrownBy(() -> ask(certificate, "TLSv1.2", address)).isInstanceOf(SSLHandshakeException.class);
        }
    }

    private static HttpResponse<String> ask(Certificate certificate, String protocol, URI address)
            throws IOException, InterruptedException {
        SSLParameters only = new SSLParameters();
        only.setProtocols(new String[] {protocol});
        return HttpClient.newBuilder()
                .sslContext(certificate.trusted())
                .sslParameters(only)
                .build()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private static ConfigurableApplicationContext start(Path home, Certificate certificate) {
        return new SpringApplication(Inzage.class)
                .run(
                        "--spring.datasource.url=" + TestDatabase.H2.freshUrl(),
                        "--spring.quartz.scheduler-name=" + home.getFileName(),
                        "--server.port=0",
                        "--management.server.port=0",
                        "--server.ssl.certificate=" + certificate.pem(),
                        "--server.ssl.certificate-private-key=" + certificate.key(),
                        "--server.ssl.enabled-protocols=TLSv1.3",
                        "--inzage.portal.secure-cookies=true",
                        "--inzage.demo.enabled=false",
                        "--inzage.home=" + home,
                        "--inzage.landing.folder=" + home.resolve("landing"),
                        "--inzage.schools.folder=" + home);
    }
}
