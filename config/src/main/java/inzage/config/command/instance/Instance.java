package inzage.config.command.instance;

import inzage.config.command.door.Door;
import inzage.config.command.shell.Surroundings;
import inzage.connector.store.InstallationSettings;
import inzage.portal.security.command.CommandToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The running program, asked over the loopback address as an operator would ask it. */
public final class Instance {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Door door;

    private Instance(Door door) {
        this.door = door;
    }

    /** Only where the home folder is. */
    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(InstallationSettings.class)
    static class Home {}

    /**
     * The one with these surroundings' home folder.
     *
     * @throws NotRunning if there is none
     */
    public static Instance of(Surroundings around) {
        try {
            InstallationSettings settings =
                    around.with(Home.class, context -> context.getBean(InstallationSettings.class));
            return new Instance(Door.in(settings.home()).orElseThrow(NotRunning::new));
        } catch (IOException e) {
            throw new UncheckedIOException("the file 'command-token' in the home folder cannot be read", e);
        }
    }

    /**
     * Asks for something below {@code /api/v1/operations}.
     *
     * @throws NotRunning if nobody answers
     * @throws Refused if the answer is no
     */
    public JsonNode get(String path, Object... parts) {
        return send(request(path, parts).GET().build());
    }

    /** Has something done; the answer may be empty. */
    public JsonNode post(String path, Object... parts) {
        return send(request(path, parts).POST(BodyPublishers.noBody()).build());
    }

    /** The same, with what is said about it. */
    public JsonNode postJson(String body, String path, Object... parts) {
        return send(request(path, parts)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private HttpRequest.Builder request(String path, Object... parts) {
        Object[] encoded = java.util.Arrays.stream(parts)
                .map(part -> java.net.URLEncoder.encode(part.toString(), java.nio.charset.StandardCharsets.UTF_8))
                .toArray();
        String address = "http://127.0.0.1:" + door.port() + "/api/v1/operations" + path.formatted(encoded);
        return HttpRequest.newBuilder(URI.create(address))
                .header(CommandToken.HEADER, door.token())
                .header("Accept-Language", "en");
    }

    private JsonNode send(HttpRequest request) {
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            JsonNode body = answer.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(answer.body());
            if (answer.statusCode() >= 500) {
                throw new UncheckedIOException(new IOException("The program failed to answer; its log says why."));
            }
            if (answer.statusCode() >= 400) {
                throw new Refused(refusal(answer.statusCode(), body));
            }
            return body;
        } catch (ConnectException e) {
            throw new NotRunning();
        } catch (IOException e) {
            throw new UncheckedIOException("The program stopped answering.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted.", e);
        }
    }

    private static String refusal(int status, JsonNode problem) {
        return switch (status) {
            case 401 -> "The program that answers there is not the one of this home folder.";
            case 404 -> "There is no such school, source or run.";
            default -> problem.path("detail").asString("The program refused.");
        };
    }
}
