package inzage.routes.fetch.call;

import inzage.connector.sync.Claimed;
import inzage.mappings.fetch.Step;

/** A fetch on its way through its route. */
record Underway(Claimed claimed, CallRun run, Step step) {
    boolean over() {
        return step instanceof Step.Done;
    }

    boolean sends() {
        return step instanceof Step.Send;
    }

    Underway next() {
        return new Underway(claimed, run, run.next());
    }
}
