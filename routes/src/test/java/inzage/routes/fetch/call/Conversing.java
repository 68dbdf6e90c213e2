package inzage.routes.fetch.call;

import inzage.connector.school.Secret;
import inzage.connector.sync.Fetched;
import inzage.mappings.answers.AnswersReader;
import inzage.mappings.answers.AnswersWriter;
import inzage.mappings.definition.Definition;
import inzage.mappings.definition.RowSet;
import inzage.mappings.engine.Binding;
import inzage.mappings.expression.Declared;
import inzage.mappings.expression.Declared.Shape;
import inzage.mappings.fetch.CallSet;
import inzage.mappings.fetch.FetchRun;
import inzage.mappings.fetch.LoopRows;
import inzage.mappings.fetch.Ports;
import inzage.mappings.fetch.RunNames;
import inzage.mappings.fetch.Session;
import inzage.mappings.fetch.Step;
import inzage.mappings.fetch.extent.Extent;
import inzage.mappings.fetch.message.Answer;
import inzage.mappings.fetch.message.Failure;
import inzage.mappings.load.DefinitionReader;
import inzage.mappings.load.fetch.CallReader;
import inzage.mappings.rows.Row;
import inzage.mappings.yaml.Entries;
import inzage.mappings.yaml.Mistakes;
import inzage.mappings.yaml.YamlReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

/** A real session, whose answers land in memory. */
final class Conversing implements CallRun {
    private static final Declared NAMES =
            Declared.none().with("run", Shape.TABLE).with("url", Shape.TEXT).with("secret", Shape.TEXT);

    private final Map<String, ByteArrayOutputStream> files = new LinkedHashMap<>();
    private final Session session;
    Step.Done done = new Step.Done(Step.Ending.STOPPED, Optional.of("not begun"), Map.of(), Map.of());

    /**
     * @param fetch further lines of {@code fetch}
     * @param call the one set that is asked for
     */
    Conversing(String url, String fetch, String call) {
        Definition definition = definition(fetch);
        RowSet set = definition.sets().get(0);
        Mistakes mistakes = new Mistakes();
        CallSet asked = new CallSet(
                set,
                new CallReader(new NoSets(), false)
                        .read(Entries.of(YamlReader.read("test.yml", new StringReader(call)), mistakes), NAMES)
                        .orElseThrow(),
                Set.of());
        mistakes.refuseIfAny();
        Binding binding = binding(definition, url);
        Clock clock = Clock.systemUTC();
        FetchRun run = new FetchRun(clock.instant(), ZoneId.of("Europe/Amsterdam"), Map.of(), Optional.empty(), true);
        Ports ports = new Ports(new NoRows(), new JsonPages(), new AnswersWriter(this::file));
        session = new Session(
                binding, List.of(asked), new RunNames(binding, run), ports, Extent.WHOLE, clock, new Random(3));
    }

    /** What a school says to a system that is fetched so. */
    static Binding binding(String url, String fetch) {
        return binding(definition(fetch), url);
    }

    private static Binding binding(Definition definition, String url) {
        return new Binding(
                definition,
                Map.of("url", url),
                Map.of("secret", new Secret("canary-secret")),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                definition.kinds());
    }

    private ByteArrayOutputStream file(String name) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        files.put(name, file);
        return file;
    }

    /** What landed, as outcome and text. */
    List<String> landed() throws IOException {
        List<String> landed = new ArrayList<>();
        for (ByteArrayOutputStream file : files.values()) {
            new AnswersReader(AnswersReader.Bounds.standard())
                    .each(
                            new ByteArrayInputStream(file.toByteArray()),
                            (label, body) -> landed.add(label.outcome() + " " + new String(body.readAllBytes())));
        }
        return landed;
    }

    @Override
    public Step next() {
        return session.next();
    }

    @Override
    public void answered(Answer answer) {
        session.answered(answer);
    }

    @Override
    public void failed(Failure failure) {
        session.failed(failure);
    }

    @Override
    public Fetched complete(Step.Done ended) {
        done = ended;
        return new Fetched(Calling.claimed(), Optional.empty(), ended.sentence(), 0);
    }

    @Override
    public void abandon() {}

    private static Definition definition(String fetch) {
        String text = """
                inzage: 1
                system: test
                title: A test
                version: 1
                evidence: own
                parameters:
                  url: { type: text, about: address }
                  secret: { type: text, about: a secret }
                fetch:
                  kind: http
                  url: "{url}"
                  rate: 1000/s
                """ + fetch.indent(2) + """
                read: { format: csv }
                sets:
                  students: { get: pupils, id: id }
                map:
                  student: { from: students, key: id, fields: { number: id } }
                """;
        return DefinitionReader.read(YamlReader.read("test.yml", new StringReader(text)));
    }

    private static final class NoSets implements CallReader.SetsBefore {
        @Override
        public Optional<Declared> under(String set, Declared names) {
            return Optional.empty();
        }

        @Override
        public Collection<String> names() {
            return List.of();
        }
    }

    private static final class NoRows implements LoopRows {
        @Override
        public void each(String set, Consumer<Row> rows) {}

        @Override
        public String text(Map<String, Row> rows) {
            return "{}";
        }
    }
}
