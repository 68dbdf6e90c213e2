package inzage.mappings.called;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import inzage.connector.sync.Delivery;
import inzage.connector.sync.MappingMoment;
import inzage.mappings.answers.AnswersWriter;
import inzage.mappings.definition.fetch.CallFetch;
import inzage.mappings.definition.fetch.Hours;
import inzage.mappings.engine.Binding;
import inzage.mappings.engine.DefinedMapping;
import inzage.mappings.engine.Given;
import inzage.mappings.fetch.FetchRun;
import inzage.mappings.fetch.Session;
import inzage.mappings.fetch.Step;
import inzage.mappings.fetch.message.Answer;
import inzage.mappings.fetch.message.Request;
import inzage.mappings.read.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** A server that behaves as a system does, and a sender without routes around it. */
public final class StandIn implements AutoCloseable {
    private static final int MOST = 20_000;

    private final WireMockServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    /** @param root holds {@code mappings} and {@code __files} */
    public StandIn(Path root) {
        server = new WireMockServer(WireMockConfiguration.options()
                .dynamicPort()
                .withRootDirectory(root.toString())
                .globalTemplating(true));
        server.start();
    }

    public String address() {
        return server.baseUrl();
    }

    public WireMockServer server() {
        return server;
    }

    /** Fetches everything that the source's kinds need. */
    public Fetched fetch(
            DefinedMapping mapping, MappingMoment moment, Map<String, List<String>> cursors, Given before) {
        Binding binding = mapping.binding();
        FetchRun run = new FetchRun(moment.landed(), moment.zone(), cursors, Optional.empty(), true);
        SteppingClock clock = new SteppingClock(opening(binding, moment), moment.zone());
        CallFetching fetching = new CallFetching(binding, Limits.standard(), run);
        InMemory files = new InMemory();
        Session session = fetching.session(files, () -> files.delivery().after(before), clock, new Random(1));
        Step.Done done = run(session, clock);
        fetching.conclude(done, files, files);
        return new Fetched(done, files.delivery().after(before));
    }

    /** What a fetch brought. */
    public record Fetched(Step.Done done, Delivery delivery) {}

    /** When the system may be asked: at that moment, or later that day. */
    private static Instant opening(Binding binding, MappingMoment moment) {
        ZonedDateTime now = moment.landed().atZone(moment.zone());
        Optional<Hours> hours =
                ((CallFetch) binding.definition().fetch()).pace().hours();
        return hours.filter(open -> !open.holds(now))
                .map(open -> open.opens(now))
                .orElse(now)
                .toInstant();
    }

    private Step.Done run(Session session, SteppingClock clock) {
        for (int i = 0; i < MOST; i++) {
            Step step = session.next();
            if (step instanceof Step.Done done) {
                return done;
            }
            if (step instanceof Step.Wait wait) {
                clock.pass(wait.time());
            }
            if (step instanceof Step.Send send) {
                session.answered(sent(send.request()));
            }
        }
        throw new AssertionError("the session does not end");
    }

    private Answer sent(Request request) {
        HttpRequest.Builder http = HttpRequest.newBuilder(request.address());
        request.headers().forEach(http::header);
        request.bytes().ifPresentOrElse(body -> http.POST(HttpRequest.BodyPublishers.ofByteArray(body)), http::GET);
        try {
            HttpResponse<byte[]> response = client.send(http.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response.headers().map(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }

    /** Time passes when somebody waits, and only then. */
    private static final class SteppingClock extends Clock {
        private final ZoneId zone;
        private Instant now;

        private SteppingClock(Instant now, ZoneId zone) {
            this.now = now;
            this.zone = zone;
        }

        private void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new SteppingClock(now, other);
        }
    }

    private static final class InMemory implements AnswersWriter.Files {
        private final Map<String, byte[]> files = new LinkedHashMap<>();

        @Override
        public OutputStream file(String name) {
            return new ByteArrayOutputStream() {
                @Override
                public void close() {
                    files.put(name, toByteArray());
                }
            };
        }

        private Given delivery() {
            Given given = new Given();
            files.forEach(given::with);
            return given;
        }
    }
}
