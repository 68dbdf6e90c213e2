package inzage.connector.sync.apply;

import inzage.connector.sync.Fetched;
import inzage.connector.sync.Guarded;
import inzage.connector.sync.Planned;
import inzage.connector.sync.RunState;
import inzage.connector.sync.landing.Landed;
import inzage.connector.sync.run.Ending;
import inzage.connector.sync.run.HeldRuns;
import inzage.connector.sync.run.RunJson;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is written down of a run that came to its end. */
final class Endings {
    private Endings() {}

    /**
     * @param base the run that was applied before it; {@code null} if none was
     * @param outlook what it would come to; empty if it is applied
     */
    static Ending of(Guarded guarded, @Nullable Long base, RunState state, Optional<String> outlook, long millis) {
        Fetched fetched = guarded.planned().fetched();
        long bytes = fetched.landed().map(Landed::bytes).orElse(0L);
        String digest = fetched.landed().map(Landed::digest).orElse(null);
        if (guarded.planned() instanceof Planned.Changes changes) {
            return new Ending(
                    state,
                    changes.plan().counts(),
                    bytes,
                    Map.of("land", fetched.millis(), "plan", changes.millis(), "apply", millis),
                    digest,
                    RunJson.write(changes.plan(), guarded.findings(), guarded.closes(), outlook),
                    guarded.sentence(),
                    new HeldRuns.Planned(base, changes.plan().digest()));
        }
        String sentence = guarded.planned() instanceof Planned.Refused refused ? refused.sentence() : null;
        return new Ending(
                state,
                Map.of(),
                bytes,
                Map.of("land", fetched.millis()),
                digest,
                null,
                sentence,
                new HeldRuns.Planned(base, null));
    }
}
