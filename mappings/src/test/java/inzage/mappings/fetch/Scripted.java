package inzage.mappings.fetch;

import inzage.connector.school.Secret;
import inzage.mappings.answers.AnswerSink;
import inzage.mappings.answers.Label;
import inzage.mappings.definition.Definition;
import inzage.mappings.definition.fetch.Call;
import inzage.mappings.engine.Binding;
import inzage.mappings.expression.Declared;
import inzage.mappings.expression.Declared.Shape;
import inzage.mappings.fetch.extent.Extent;
import inzage.mappings.fetch.message.Answer;
import inzage.mappings.fetch.message.Failure;
import inzage.mappings.fetch.message.Request;
import inzage.mappings.load.DefinitionReader;
import inzage.mappings.load.fetch.CallReader;
import inzage.mappings.rows.Row;
import inzage.mappings.rows.Surroundings;
import inzage.mappings.yaml.Entries;
import inzage.mappings.yaml.Mistakes;
import inzage.mappings.yaml.YamlReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;

/** A fetch with a system that answers as a test says, in a time that passes when somebody waits. */
final class Scripted {
    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    final List<Request> sent = new ArrayList<>();
    final List<Duration> waits = new ArrayList<>();
    final List<String> landed = new ArrayList<>();
    private final String fetch;
    private final Map<String, String> calls = new LinkedHashMap<>();
    private final Map<String, List<Row>> rows = new LinkedHashMap<>();
    private final Map<String, List<String>> cursors = new LinkedHashMap<>();
    private Instant now = Instant.parse("2026-09-30T21:00:00Z");
    private Optional<FetchRun.Window> window = Optional.empty();
    private Extent extent = Extent.WHOLE;

    private Scripted(String fetch) {
        this.fetch = fetch;
    }

    /** @param fetch further lines of {@code fetch} */
    static Scripted system(String fetch) {
        return new Scripted("kind: http\nurl: \"https://{school}.example/api\"\n" + fetch);
    }

    static Scripted soap(String fetch) {
        return new Scripted("kind: soap\nurl: \"https://{school}.example/api\"\n" + fetch);
    }

    Scripted call(String set, String call) {
        calls.put(set, call);
        return this;
    }

    Scripted rows(String set, List<Map<String, String>> values) {
        rows.put(
                set, values.stream().map(cells -> Surroundings.made(set, cells)).toList());
        return this;
    }

    Scripted cursor(String set, String... values) {
        cursors.put(set, List.of(values));
        return this;
    }

    Scripted at(String moment) {
        now = Instant.parse(moment);
        return this;
    }

    Scripted window(FetchRun.Window days) {
        window = Optional.of(days);
        return this;
    }

    Scripted extent(Extent asked) {
        extent = asked;
        return this;
    }

    /** @param system gives an {@link Answer} or a {@link Failure} */
    Step.Done run(Function<Request, Object> system) {
        Definition definition = definition();
        Binding binding = new Binding(
                definition,
                Map.of("school", "vechtstroom", "user", "koppeling"),
                Map.of("secret", new Secret("canary-secret")),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                definition.kinds());
        List<CallSet> sets = definition.sets().stream()
                .filter(set -> calls.containsKey(set.name()))
                .map(set -> new CallSet(set, call(calls.getOrDefault(set.name(), "")), java.util.Set.of("id", "name")))
                .toList();
        FetchRun run = new FetchRun(now, ZONE, cursors, window, false);
        Ports ports = new Ports(new FakeRows(), new FakePages(), new Sink());
        return run(
                new Session(binding, sets, new RunNames(binding, run), ports, extent, new Ticking(), new Random(7)),
                system);
    }

    private Step.Done run(Session session, Function<Request, Object> system) {
        for (int steps = 0; steps < 20_000; steps++) {
            Step step = session.next();
            if (step instanceof Step.Done done) {
                return done;
            } else if (step instanceof Step.Wait wait) {
                waits.add(wait.time());
                now = now.plus(wait.time());
            } else {
                Request request = ((Step.Send) step).request();
                sent.add(request);
                Object came = system.apply(request);
                if (came instanceof Failure failure) {
                    session.failed(failure);
                } else {
                    session.answered((Answer) came);
                }
            }
        }
        throw new AssertionError("it goes on for ever");
    }

    List<String> addresses() {
        return sent.stream().map(request -> request.address().toString()).toList();
    }

    /** Waits that are longer than the least time between two calls. */
    List<Duration> rests() {
        return waits.stream()
                .filter(wait -> wait.compareTo(Duration.ofMillis(250)) > 0)
                .toList();
    }

    static Answer json(String body) {
        return answer(200, body, Map.of());
    }

    static Answer answer(int status, String body, Map<String, List<String>> headers) {
        Map<String, List<String>> all = new LinkedHashMap<>(headers);
        all.putIfAbsent("Content-Type", List.of("application/json"));
        return new Answer(status, all, body.getBytes(StandardCharsets.UTF_8));
    }

    private Definition definition() {
        String text = """
                inzage: 1
                system: test
                title: A test
                version: 1
                evidence: own
                parameters:
                  school: { type: text, about: part of the address }
                  secret: { type: text, about: a secret }
                  user: { type: text, about: a user }
                fetch:
                """ + fetch.indent(2)
                + """
                read: { format: csv }
                sets:
                  sites: { CALL, id: id }
                  students: { CALL, id: id }
                  lessons: { CALL, id: id }
                map:
                  student: { from: students, key: id, fields: { number: id } }
                """.replace("CALL", fetch.startsWith("kind: soap") ? "call: ask, body: <ask/>" : "get: ask");
        return DefinitionReader.read(YamlReader.read("test.yml", new StringReader(text)));
    }

    private Call call(String yaml) {
        Mistakes mistakes = new Mistakes();
        Declared names = Declared.none()
                .with("run", Shape.TABLE)
                .with("school", Shape.TEXT)
                .with("secret", Shape.TEXT)
                .with("user", Shape.TEXT);
        return mistakes.whole(() -> new CallReader(new Before(), fetch.startsWith("kind: soap"))
                .read(Entries.of(YamlReader.read("test.yml", new StringReader(yaml)), mistakes), names)
                .orElseThrow());
    }

    private static final class Before implements CallReader.SetsBefore {
        @Override
        public Optional<Declared> under(String set, Declared names) {
            return Optional.of(names);
        }

        @Override
        public Collection<String> names() {
            return List.of();
        }
    }

    private final class FakeRows implements LoopRows {
        @Override
        public void each(String set, Consumer<Row> out) {
            rows.getOrDefault(set, List.of()).forEach(out);
        }

        @Override
        public String text(Map<String, Row> loops) {
            return "{}";
        }
    }

    private final class Sink implements AnswerSink {
        private String set = "";

        @Override
        public void begin(String begun) {
            set = begun;
        }

        @Override
        public void add(Label label, byte[] body) {
            landed.add(
                    set + " " + label.call() + "." + label.page() + " " + label.outcome() + (label.last() ? "." : ""));
        }

        @Override
        public void end(String ended) {
            set = "";
        }
    }

    private final class Ticking extends Clock {
        @Override
        public ZoneId getZone() {
            return ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
