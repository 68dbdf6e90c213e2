package inzage.routes.fetch.call;

import inzage.connector.school.Portion;
import inzage.connector.school.SchoolSetup;
import inzage.connector.sync.Claimed;
import inzage.connector.sync.Fetched;
import inzage.connector.sync.RunMode;
import inzage.mappings.fetch.Step;
import inzage.mappings.fetch.message.Answer;
import inzage.mappings.fetch.message.Failure;
import inzage.mappings.fetch.message.Request;
import inzage.routes.OneSchool;
import inzage.routes.RouteSettings;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.springframework.util.unit.DataSize;

/** The route of one source in a Camel of its own; what it asks is a session's, or a list's. */
final class Calling implements AutoCloseable {
    static final Duration TIMEOUT = Duration.ofSeconds(3);
    static final Duration PATIENT = Duration.ofSeconds(30);
    static final int MOST = 100_000;

    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final CamelContext camel = new DefaultCamelContext();
    private final CallRun run;
    private final Duration timeout;

    private Calling(CallRun run, Duration timeout) {
        this.run = run;
        this.timeout = timeout;
    }

    static Calling of(CallRun run, Duration timeout, Optional<Certificate> certificate, Optional<KeyStore> trusted)
            throws Exception {
        Calling calling = new Calling(run, timeout);
        calling.camel.addRoutes(new FetchCalls());
        CallRoutes routes =
                new CallRoutes(List.of(calling.source(certificate)), new Breakers(calling.meters), settings(), trusted);
        calling.camel.addRoutes(routes);
        routes.addTemplatedRoutesToCamelContext(calling.camel);
        calling.camel.start();
        return calling;
    }

    static Calling of(CallRun run) throws Exception {
        return of(run, TIMEOUT, Optional.empty(), Optional.empty());
    }

    Fetched fetch() {
        try (var producer = camel.createProducerTemplate()) {
            return Objects.requireNonNull(
                    producer.requestBody(FetchCalls.address("vechtstroom", "timetable"), claimed(), Fetched.class));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    double resting() {
        return meters.get("inzage.source.resting").gauge().value();
    }

    @Override
    public void close() {
        camel.stop();
    }

    private CalledSource source(Optional<Certificate> shown) {
        return new CalledSource() {
            @Override
            public String school() {
                return "vechtstroom";
            }

            @Override
            public String name() {
                return "timetable";
            }

            @Override
            public Duration timeout() {
                return timeout;
            }

            @Override
            public Optional<Certificate> certificate() {
                return shown;
            }

            @Override
            public CallRun begin(Claimed claimed) {
                return run;
            }
        };
    }

    private static RouteSettings settings() {
        Duration second = Duration.ofSeconds(1);
        return new RouteSettings(
                second,
                1,
                second,
                1,
                second,
                1,
                second,
                second,
                DataSize.ofBytes(MOST),
                List.of("127.0.0.0/8", "::1/128"),
                "0 30 4 * * ?",
                "Europe/Amsterdam");
    }

    static Claimed claimed() {
        SchoolSetup school = new OneSchool().setup();
        return new Claimed(1, RunMode.FULL, school, school.sources().get(0), Portion.WHOLE, 1);
    }

    /** Sends what it is given, and remembers what came of it. */
    static final class Listed implements CallRun {
        final List<Answer> answers = new ArrayList<>();
        final List<Failure> failures = new ArrayList<>();
        private final Queue<Step> steps = new ConcurrentLinkedQueue<>();

        Listed(List<Request> requests) {
            requests.forEach(request -> steps.add(new Step.Send(request)));
        }

        Listed waiting(Duration time) {
            steps.add(new Step.Wait(time));
            return this;
        }

        @Override
        public Step next() {
            Step step = steps.poll();
            return step != null ? step : new Step.Done(Step.Ending.WHOLE, Optional.empty(), Map.of(), Map.of());
        }

        @Override
        public void answered(Answer answer) {
            answers.add(answer);
        }

        @Override
        public void failed(Failure failure) {
            failures.add(failure);
        }

        @Override
        public Fetched complete(Step.Done done) {
            return new Fetched(claimed(), Optional.empty(), done.sentence(), 0);
        }

        @Override
        public void abandon() {}
    }
}
