package inzage.connector.sync.replay;

import inzage.connector.canonical.Kind;
import inzage.connector.school.Schools;
import inzage.connector.sync.RunMode;
import inzage.connector.sync.landing.Landed;
import inzage.connector.sync.landing.Landing;
import inzage.connector.sync.replay.ReadDelivery.Replay;
import inzage.connector.sync.run.ReplayRuns;
import inzage.connector.sync.run.ReplayRuns.Read;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The replays of the sources that the schools' files name. */
public final class SourceReplays implements Replays {
    private static final int MOST = 100;

    private final Schools schools;
    private final MappedInputs inputs;
    private final ReplayRules rules;
    private final ReplayRuns runs;
    private final Landing landing;

    public SourceReplays(Schools schools, MappedInputs inputs, ReplayRuns runs, Landing landing) {
        this.schools = schools;
        this.inputs = inputs;
        this.rules = new ReplayRules(inputs, landing);
        this.runs = runs;
        this.landing = landing;
    }

    @Override
    public Answer replay(String school, String source, Which which, RunMode mode, String who) {
        Optional<MappedInput> input = find(school, source, which);
        if (input.isEmpty()) {
            return new Answer.Refused(
                    "No input of this source is known that was mapped; have it delivered, or ask for a" + " run.");
        }
        Replayable replayable = rules.decide(school, source, input.get(), mode, kinds(school, source));
        if (replayable instanceof Replayable.Ready ready) {
            return new Answer.Requested(runs.request(
                    school,
                    source,
                    new ReplayRuns.Wish(ready.input().run(), ready.input().digest(), ready.portion(), mode, who)));
        }
        return new Answer.Refused(((Replayable.Refused) replayable).sentence());
    }

    @Override
    public List<ReadDelivery> deliveries(String school, String source) {
        Set<Kind> kinds = kinds(school, source);
        return runs.read(school, source, MOST).stream()
                .map(read -> delivery(school, source, read, kinds))
                .toList();
    }

    private ReadDelivery delivery(String school, String source, Read read, Set<Kind> kinds) {
        Optional<Landed> landed = landed(school, source, read.digest());
        Replay replay = landed.flatMap(there -> inputs.of(school, source, read.digest()))
                .map(input -> replay(school, source, input, kinds))
                .orElse(Replay.NONE);
        return new ReadDelivery(
                read.digest(), landed.map(Landed::landedAt).orElse(null), read.bytes(), read.runs(), replay);
    }

    private Replay replay(String school, String source, MappedInput input, Set<Kind> kinds) {
        if (rules.decide(school, source, input, RunMode.FULL, kinds) instanceof Replayable.Ready) {
            return Replay.FULL;
        }
        boolean dry = rules.decide(school, source, input, RunMode.DRY, kinds) instanceof Replayable.Ready;
        return dry ? Replay.DRY : Replay.NONE;
    }

    private Optional<Landed> landed(String school, String source, String digest) {
        try {
            return landing.find(school, source, digest);
        } catch (UncheckedIOException e) {
            // What cannot be opened is as good as gone; asked to replay it, we say why.
            return Optional.empty();
        }
    }

    private Optional<MappedInput> find(String school, String source, Which which) {
        if (which instanceof Which.Content content) {
            return inputs.of(school, source, content.digest());
        }
        return which instanceof Which.OfRun one ? inputs.of(school, source, one.run()) : inputs.newest(school, source);
    }

    private Set<Kind> kinds(String school, String source) {
        return schools.find(school)
                .flatMap(setup -> setup.source(source))
                .map(setup -> setup.mapping().kinds())
                .orElseThrow(() ->
                        new IllegalArgumentException("There is no source '" + source + "' in school '" + school + "'"));
    }
}
