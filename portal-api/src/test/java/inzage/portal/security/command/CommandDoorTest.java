package inzage.portal.security.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import inzage.connector.sync.Syncs;
import inzage.portal.People;
import inzage.portal.PortalTest;
import inzage.portal.World;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class CommandDoorTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String OPERATIONS = "/api/v1/operations";

    @Autowired
    private CommandToken token;

    @Autowired
    private People people;

    @Autowired
    private World world;

    @Autowired
    private Syncs syncs;

    @LocalServerPort
    private int port;

    @BeforeEach
    void arrange() {
        world.arrange();
    }

    @Test
    void opens_every_route_of_operators_and_no_other() {
        Map<String, Integer> closed = new LinkedHashMap<>();
        Map<String, Integer> open = new LinkedHashMap<>();
        everyRoute().forEach((route, status) -> (route.contains(" " + OPERATIONS) ? open : closed).put(route, status));

        assertThat(open)
                .hasSizeGreaterThan(8)
                .allSatisfy((route, status) -> assertThat(status).as(route).isNotIn(401, 403));
        assertThat(closed)
                .hasSizeGreaterThan(15)
                .allSatisfy((route, status) -> assertThat(status).as(route).isEqualTo(404));
    }

    @Test
    void decides_as_the_command_line() {
        when(syncs.approve(7, "command line")).thenReturn(9L);

        assertThat(send("POST", OPERATIONS + "/runs/7/approve", Map.of(CommandToken.HEADER, token.text())))
                .isEqualTo(202);
        verify(syncs).approve(7, "command line");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wrong", "command line"})
    void stays_shut_for_another_token(String shown) {
        assertThat(send("GET", OPERATIONS + "/sources", Map.of(CommandToken.HEADER, shown)))
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Forwarded", "Via", "X-Real-IP", "X-Forwarded-For", "X-Forwarded-Proto"})
    void stays_shut_for_what_a_proxy_passed_on(String header) {
        Map<String, String> headers = Map.of(CommandToken.HEADER, token.text(), header, "127.0.0.1");

        assertThat(send("GET", OPERATIONS + "/sources", headers)).isEqualTo(401);
    }

    @Test
    void opens_nothing_but_for_this_request() {
        assertThat(send("GET", OPERATIONS + "/sources", Map.of(CommandToken.HEADER, token.text())))
                .isEqualTo(200);

        assertThat(send("GET", OPERATIONS + "/sources", Map.of())).isEqualTo(401);
    }

    @Test
    void keeps_its_token_to_itself() {
        assertThat(token).hasToString("CommandToken");
        assertThat(token.text()).hasSize(43);
    }

    /** Each route that is described, and some that are not, asked with the right token. */
    private Map<String, Integer> everyRoute() {
        Map<String, Integer> answers = new LinkedHashMap<>();
        Map<String, String> headers = Map.of(CommandToken.HEADER, token.text());
        people.browser().get("/api/openapi").json().get("paths").properties().forEach(path -> path.getValue()
                .propertyNames()
                .forEach(method -> answers.put(
                        method + " " + path.getKey(),
                        send(method.toUpperCase(Locale.ROOT), filled(path.getKey()), headers))));
        for (String path : new String[] {"/", "/api/openapi", "/api/v1", "/api/v1/operation", "/actuator/health"}) {
            answers.put("get " + path, send("GET", path, headers));
        }
        return answers;
    }

    private static String filled(String path) {
        String child = People.CHILD.hex();
        return path.replace("{child}", child)
                .replace("{student}", child)
                .replace("{guardian}", People.MOTHER.hex())
                .replace("{school}", "waterkant")
                .replace("{source}", "administration")
                .replace("{id}", "7")
                .replaceAll("\\{[a-z]+}", People.id(90).hex());
    }

    private int send(String method, String path, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(method, BodyPublishers.noBody());
        headers.forEach(request::header);
        try {
            return HTTP.send(request.build(), BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
