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
import inzage.mappings.rows.Globals;
import inzage.mappings.rows.Surroundings;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * A fetch of one source by calls: its session, and where its answers go.
 *
 * @param limits what a document may cost
 * @param clock tells when to ask again
 * @param random spreads what is asked again
 */
public record CallFetching(Binding binding, Limits limits, FetchRun run, Clock clock, RandomGenerator random) {
    /**
     * A session that has not begun, and asks for all there is.
     *
     * @param files takes the answers, set by set
     * @param soFar what has been written to these files, and the rows that were kept from earlier
     */
    public Session session(AnswersWriter.Files files, Supplier<Delivery> soFar) {
        return session(files, soFar, Extent.WHOLE);
    }

    /** The same, of a session that asks for less. */
    public Session session(AnswersWriter.Files files, Supplier<Delivery> soFar, Extent extent) {
        FetchedRows rows = new FetchedRows(binding, limits, new RunNames(binding, run).plain(), soFar);
        Ports ports =
                new Ports(rows, new AnswerPages(binding.definition().notation(), limits), new AnswersWriter(files));
        return new Session(
                binding, NeededCalls.of(binding.definition(), binding.used()), run, ports, extent, clock, random);
    }

    /** What every connection must show, if anything: a client certificate as it is given, and its password. */
    public Optional<Shown> certificate() {
        CallFetch fetch = (CallFetch) binding.definition().fetch();
        Globals globals = new RunNames(binding, run).plain();
        TemplateWriter writer = new TemplateWriter(Surroundings.of(globals, Map.of())::find, run.zone());
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
        RunFacts facts = new RunFacts(
                run.schoolYear(),
                run.started(),
                run.today(),
                run.cursors(),
                done.cursors(),
                binding.kinds().stream().map(kind -> kind.name()).collect(Collectors.toSet()),
                run.window().map(window -> window.from() + ".." + window.through()));
        write(files, RunFacts.ASKED, facts.asked());
        write(aside, RunFacts.FILE, facts.written());
    }

    private static void write(AnswersWriter.Files files, String name, byte[] content) {
        try (OutputStream out = files.file(name)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException("the answers cannot be kept", e);
        }
    }
}
