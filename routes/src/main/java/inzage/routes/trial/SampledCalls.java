package inzage.routes.trial;

import inzage.connector.sync.Claimed;
import inzage.connector.sync.Fetched;
import inzage.mappings.called.CallFetching;
import inzage.mappings.check.AskedCalls;
import inzage.mappings.check.TrialFetch.Trial;
import inzage.mappings.engine.Binding;
import inzage.mappings.fetch.FetchRun;
import inzage.mappings.fetch.Session;
import inzage.mappings.fetch.Step;
import inzage.mappings.fetch.extent.Sample;
import inzage.mappings.fetch.message.Answer;
import inzage.mappings.fetch.message.Failure;
import inzage.mappings.read.Limits;
import inzage.routes.fetch.call.CallRun;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** A fetch that asks for a little and lands nowhere. */
final class SampledCalls implements CallRun {
    private final Claimed claimed;
    private final Sample sample = new Sample();
    private final HeldFiles files = new HeldFiles(Trying.MOST);
    private final CallFetching fetching;
    private final Session session;
    private Trial trial = new Trial.Failed("The trial did not come to an end.");

    SampledCalls(Claimed claimed, Binding binding, Clock clock) {
        FetchRun run = new FetchRun(clock.instant(), claimed.school().zone(), Map.of(), Optional.empty(), true);
        this.claimed = claimed;
        this.fetching = new CallFetching(binding, Limits.standard(), run);
        this.session = fetching.session(files, files::delivery, sample, clock, new SecureRandom());
    }

    /** What came of it, once it is complete. */
    Trial trial() {
        return trial;
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
    public Fetched complete(Step.Done done) {
        AskedCalls asked = new AskedCalls(done, sample.remainders());
        trial = asked.nothing().<Trial>map(Trial.Failed::new).orElseGet(() -> fetched(done, asked));
        return new Fetched(claimed, Optional.empty(), done.sentence(), 0);
    }

    private Trial fetched(Step.Done done, AskedCalls asked) {
        fetching.conclude(done, files, files);
        return new Trial.Fetched(files.delivery(), asked.findings());
    }

    @Override
    public void abandon() {}
}
