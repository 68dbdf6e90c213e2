package inzage.routes.fetch.call;

import inzage.connector.sync.Claimed;
import inzage.connector.sync.Fetched;
import inzage.connector.sync.SyncSteps;
import inzage.mappings.called.CallFetching;
import inzage.mappings.engine.LandedFacts;
import inzage.mappings.fetch.Step;
import inzage.mappings.fetch.message.Answer;
import inzage.mappings.fetch.message.Failure;
import java.util.Map;
import java.util.Optional;

/** A fetch whose answers were given just now to another school of the board, which asked the same: nothing is sent. */
record SharedCalls(Fetched fetched) implements CallRun {
    static Optional<CallRun> begin(SyncSteps steps, Claimed claimed, CallFetching fetching) {
        return steps.shared(claimed, delivery -> LandedFacts.of(delivery)
                        .filter(fetching::asksTheSame)
                        .isPresent())
                .map(SharedCalls::new);
    }

    @Override
    public Step next() {
        return new Step.Done(Step.Ending.WHOLE, Optional.empty(), Map.of(), Map.of());
    }

    @Override
    public void answered(Answer answer) {
        throw new IllegalStateException("nothing was asked");
    }

    @Override
    public void failed(Failure failure) {
        throw new IllegalStateException("nothing was asked");
    }

    @Override
    public Fetched complete(Step.Done done) {
        return fetched;
    }

    @Override
    public void abandon() {}
}
