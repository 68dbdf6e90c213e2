package inzage.config.command;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import inzage.config.command.shell.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A program that runs, as far as commands can tell: it says in its home folder where, and answers as it was told. */
final class Asked implements AutoCloseable {
    static final String TOKEN = "Kanarie-token";
    private static final String OPERATIONS = "/api/v1/operations";

    final WireMockServer program =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Path home;

    Asked(Path home) throws IOException {
        this.home = home;
        program.start();
        Files.writeString(home.resolve("command-token"), program.port() + "\n" + TOKEN + "\n");
    }

    void answers(String method, String path, int status, String body) {
        program.stubFor(WireMock.request(method, WireMock.urlEqualTo(OPERATIONS + path))
                .willReturn(WireMock.aResponse().withStatus(status).withBody(body)));
    }

    /** First it runs, then it has ended so. */
    void run(long id, String state) {
        follow(id, "running", Scenario.STARTED, "ended");
        follow(id, state, "ended", "ended");
    }

    private void follow(long id, String state, String when, String then) {
        program.stubFor(WireMock.get(OPERATIONS + "/runs/" + id)
                .inScenario("run " + id)
                .whenScenarioStateIs(when)
                .willSetStateTo(then)
                .willReturn(WireMock.okJson("""
                        {"run":{"id":%d,"school":"waterkant","source":"administration","state":"%s","mode":"full","message":null},
                         "counts":{"result":{"read":7,"accepted":6,"rejected":1,"created":2,"changed":0,"withdrawn":3,"restored":0}},
                         "plan":{"findings":[{"guard":"withdrawn","subject":"result","sentence":"3 of 9 would go."}]}}""".formatted(id, state))));
    }

    int give(String... words) {
        String[] arguments = Stream.concat(
                        Stream.of(words), Stream.of("--inzage.home=" + home, "--inzage.schools.folder=" + home))
                .toArray(String[]::new);
        return CommandLines.run(new Terminal(new PrintWriter(out, true), new PrintWriter(err, true)), arguments);
    }

    List<String> printed() {
        return out.toString().lines().toList();
    }

    String said() {
        return err.toString();
    }

    @Override
    public void close() {
        program.stop();
    }
}
