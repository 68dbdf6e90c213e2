package inzage.config.threat.walk;

import static org.assertj.core.api.Assertions.assertThat;

import inzage.config.threat.fixture.ThreatTest;
import inzage.config.threat.fixture.Town;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Requests that no client of ours would send, as they are on the wire. */
@ThreatTest
class OddRequestsTest {
    @Autowired
    private Town town;

    @Autowired
    private Environment environment;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/favicon.ico",
                "/error",
                "/h2-console",
                "/actuator",
                "/actuator/health",
                "/actuator/env",
                "/swagger-ui.html",
                "/v3/api-docs",
                "/api",
                "/api/v1/no-such-thing",
                "/api/v1/../../actuator/env",
                "/api/v1/;/me",
                "/api/v1/%2e%2e/me",
                "/api//v1/me",
                "/API/V1/me"
            })
    void t_34_t_49_what_is_not_there_is_not_there_for_anybody_and_says_so_with_every_header(String path)
            throws IOException {
        String answer = sent("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer.substring(9, 12)).isIn("400", "401", "404");
        assertThat(answer)
                .contains("X-Content-Type-Options: nosniff", "X-Frame-Options: DENY", "Cache-Control: no-store")
                .contains("Content-Security-Policy: default-src 'none'")
                .doesNotContain("Location:", "Server:", "Tomcat", "Exception", "evil.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/me HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\n",
                "TRACE /api/v1/me HTTP/1.1\r\nHost: localhost\r\nX-Secret: evil.example\r\n",
                "CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\n",
                "GET http://evil.example/api/v1/me HTTP/1.1\r\nHost: evil.example\r\n",
                "GET /api/v1/me\u0000evil.example HTTP/1.1\r\nHost: localhost\r\n"
            })
    void t_15_t_29_no_answer_repeats_where_a_request_says_that_it_goes(String request) throws IOException {
        assertThat(sent(request + "Connection: close\r\n\r\n"))
                .doesNotContain("evil.example")
                .doesNotStartWith("HTTP/1.1 2");
    }

    @Test
    void t_49_on_the_port_for_health_there_is_nothing_but_health_and_figures() throws IOException {
        for (String endpoint :
                List.of("env", "heapdump", "threaddump", "loggers", "shutdown", "httpexchanges", "beans", "camel")) {
            String request = "GET /actuator/" + endpoint + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            assertThat(sent(request, town.managementPort())).as(endpoint).doesNotStartWith("HTTP/1.1 2");
        }
        String health = "GET /actuator/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        assertThat(sent(health, town.managementPort()))
                .startsWith("HTTP/1.1 200")
                .contains("\"status\"")
                .doesNotContain("\"details\"");
        assertThat(environment.getProperty("camel.main.profile")).isEqualTo("prod");
    }

    private String sent(String request) throws IOException {
        return sent(request, environment.getRequiredProperty("local.server.port", Integer.class));
    }

    private static String sent(String request, int port) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
