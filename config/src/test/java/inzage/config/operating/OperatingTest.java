package inzage.config.operating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import inzage.config.Inzage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program from its start until its source is overdue, as it is seen from outside. */
@ExtendWith(OutputCaptureExtension.class)
class OperatingTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();

    /** Boot hands the format to Logback by a property of the process, which would outlast this application. */
    @AfterAll
    static void log_as_before() {
        System.clearProperty("CONSOLE_LOG_STRUCTURED_FORMAT");
    }

    @Test
    void is_alive_when_it_is_not_fresh_and_says_what_runs_did_and_of_nobody_who(
            CapturedOutput printed, @TempDir Path home) throws Exception {
        Polder polder = new Polder(home);
        String[] settings = polder.settings(
                "--logging.config=classpath:logback-as-shipped.xml",
                "--logging.structured.format.console=logstash",
                "--inzage.alarms.every=200ms",
                "--inzage.alarms.overdue=6s",
                "--inzage.alarms.failures=100");
        try (ConfigurableApplicationContext program = new SpringApplication(Inzage.class).run(settings)) {
            String health = "http://localhost:" + program.getEnvironment().getProperty("local.management.port")
                    + "/actuator/health";

            await().atMost(SOON).until(() -> get(health + "/fresh").statusCode() == 503);
            assertThat(get(health + "/fresh").body()).contains("STALE", "polder/administration");
            for (String group : List.of("", "/liveness", "/readiness")) {
                assertThat(get(health + group).statusCode()).as(group).isEqualTo(200);
                assertThat(get(health + group).body()).as(group).contains("\"UP\"");
            }

            polder.deliver();
            await().atMost(SOON).until(() -> get(health + "/fresh").statusCode() == 200);
        }
        assertThat(printed.getAll()).doesNotContain(Polder.CANARIES.toArray(String[]::new));
        says_when_a_run_began_and_how_it_ended(printed);
    }

    private static void says_when_a_run_began_and_how_it_ended(CapturedOutput printed) {
        List<JsonNode> lines = printed.getOut()
                .lines()
                .filter(line -> line.startsWith("{") && line.contains("\"inzage.mode\""))
                .map(JSON::readTree)
                .toList();

        assertThat(lines).hasSize(2).allSatisfy(line -> {
            assertThat(line.get("inzage.school").asString()).isEqualTo(Polder.SCHOOL);
            assertThat(line.get("inzage.source").asString()).isEqualTo(Polder.SOURCE);
            assertThat(line.get("inzage.run").asString()).isEqualTo("1");
        });
        assertThat(lines.get(0).get("message").asString()).endsWith("started");
        JsonNode end = lines.get(1);
        assertThat(end.get("inzage.state").asString()).isEqualTo("APPLIED_WITH_REJECTS");
        assertThat(end.get("inzage.created").asInt()).isEqualTo(2);
        assertThat(end.get("inzage.rejected").asInt()).isEqualTo(2);
        assertThat(end.get("inzage.millis").asLong()).isPositive();
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }
}
