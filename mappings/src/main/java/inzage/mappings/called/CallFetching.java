package inzage.mappings.called;

import inzage.connector.school.Secret;
import inzage.connector.sync.Delivery;
import inzage.mappings.answers.AnswersWriter;
import inzage.mappings.answers.RunFacts;
import inzage.mappings.definition.fetch.CallFetch;
import inzage.mappings.engine.Binding;
import inzage.mappings.fetch.FetchRun;
import inzage.mappings.fetch.NeededCalls;
import inzage.mappings.fetch.Ports;
import inzage.mappings.fetch.RunNames;
import inzage.mappings.fetch.Session;
import inzage.mappings.fetch.Step;
import inzage.mappings.fetch.extent.Extent;
import inzage.mappings.fetch.write.Escape;
import inzage.mappings.fetch.write.TemplateWriter;
import inzage.mappings.read.Limits;
import inzage.mappings.rows.Surroundings;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** A fetch of one source by calls: its session, and where its answers go. */
public final class CallFetching {
    private final Binding binding;
    private final Limits limits;
    private final FetchRun run;
    private final RunNames names;

    /** @param limits what a document may cost */
    public CallFetching(Binding binding, Limits limits, FetchRun run) {
        this.binding = binding;
        this.limits = limits;
        this.run = run;
        this.names = new RunNames(binding, run);
    }

    /**
     * A session that has not begun, and asks for all there is.
     *
     * @param files takes the answers, set by set
     * @param soFar what has been written to these files, and the rows that were kept from earlier
     * @param clock tells when to ask again
     * @param random spreads what is asked again
     */
    public Session session(AnswersWriter.Files files, Supplier<Delivery> soFar, Clock clock, RandomGenerator random) {
        return session(files, soFar, Extent.WHOLE, clock, random);
    }

    /** The same, of a session that asks for less. */
    public Session session(
            AnswersWriter.Files files, Supplier<Delivery> soFar, Extent extent, Clock clock, RandomGenerator random) {
        FetchedRows rows = new FetchedRows(binding, limits, names.plain(), soFar);
        Ports ports =
                new Ports(rows, new AnswerPages(binding.definition().notation(), limits), new AnswersWriter(files));
        return new Session(
                binding, NeededCalls.of(binding.definition(), binding.used()), names, ports, extent, clock, random);
    }

    /** What every connection must show, if anything: a client certificate as it is given, and its password. */
    public Optional<Shown> certificate() {
        CallFetch fetch = (CallFetch) binding.definition().fetch();
        TemplateWriter writer = new TemplateWriter(Surroundings.of(names.plain(), Map.of())::find, run.zone());
        return fetch.certificate().flatMap(asked -> writer.value(asked.store(), Escape.NONE)
                .map(store -> new Shown(
                        new Secret(store),
                        new Secret(asked.password()
                                .flatMap(password -> writer.value(password, Escape.NONE))
                                .orElse("")))));
    }

    /**
     * A client certificate with its key.
     *
     * @param store PKCS #12: path of the file, or its content in base64
     */
    public record Shown(Secret store, Secret password) {}

    /**
     * Writes beside the answers what was asked, and what was true while they came. Nothing is to be read without it.
     *
     * @param files takes what makes the delivery what it is
     * @param aside takes what is true of this fetch only
     */
    public void conclude(Step.Done done, AnswersWriter.Files files, AnswersWriter.Files aside) {
        // Whoever shows another certificate may be given other answers.
        certificate();
        RunFacts facts = new RunFacts(
                run.schoolYear(),
                run.started(),
                run.today(),
                run.cursors(),
                done.cursors(),
                kinds(),
                window(),
                Questions.of(binding, run, names.consulted()));
        write(files, RunFacts.ASKED, facts.asked());
        write(aside, RunFacts.FILE, facts.written());
    }

    /** Whether this fetch would ask what another asked, that day and from where that one went on. */
    public boolean asksTheSame(RunFacts other) {
        return other.today().equals(run.today())
                && other.before().equals(run.cursors())
                && other.kinds().equals(kinds())
                && other.window().equals(window())
                && other.question()
                        .equals(Questions.of(binding, run, other.question().names()));
    }

    private Set<String> kinds() {
        return binding.kinds().stream().map(kind -> kind.name()).collect(Collectors.toSet());
    }

    private Optional<String> window() {
        return run.window().map(window -> window.from() + ".." + window.through());
    }

    private static void write(AnswersWriter.Files files, String name, byte[] content) {
        try (OutputStream out = files.file(name)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException("the answers cannot be kept", e);
        }
    }
}
