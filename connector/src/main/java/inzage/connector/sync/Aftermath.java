package inzage.connector.sync;

import inzage.connector.sync.arrival.WaitingSets;
import inzage.connector.sync.landing.Landed;
import inzage.connector.sync.landing.Landing;
import inzage.connector.sync.replay.Retrying;
import inzage.connector.sync.run.SourceRows;

/** What is left to do when a run has come to its end: it is stored, and none of this can undo it. */
final class Aftermath {
    private final Landing landing;
    private final SourceRows sources;
    private final WaitingSets waiting;
    private final Retrying retrying;

    Aftermath(Landing landing, SourceRows sources, WaitingSets waiting, Retrying retrying) {
        this.landing = landing;
        this.sources = sources;
        this.waiting = waiting;
        this.retrying = retrying;
    }

    void ended(Planned planned, Run run) {
        landing.keepOnly(
                run.school(),
                run.source(),
                sources.find(run.school(), run.source()).kept());
        boolean held = run.state() == RunState.HELD;
        if (run.mode() != RunMode.DRY && !held) {
            discard(planned);
        }
        if (run.mode() != RunMode.DRY && !held && planned instanceof Planned.Changes changes) {
            retrying.stored(changes);
        }
    }

    /** What holds more than we may know is kept no longer than it is needed; the same content may have been sent twice. */
    private void discard(Planned planned) {
        if (planned.claimed().source().mapping().containsBsn()) {
            planned.fetched().landed().filter(landed -> !waits(landed)).ifPresent(landing::delete);
        }
    }

    private boolean waits(Landed landed) {
        return waiting.of(landed.school(), landed.source()).stream()
                .anyMatch(set -> set.digest().equals(landed.digest()));
    }
}
