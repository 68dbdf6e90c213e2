package inzage.routes.sync;

import inzage.connector.sync.Claimed;
import inzage.connector.sync.SyncSteps;
import inzage.connector.sync.Syncs;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The runs that wait to be taken. */
@Component
public class Requests {
    private final Syncs syncs;
    private final SyncSteps steps;

    public Requests(Syncs syncs, SyncSteps steps) {
        this.syncs = syncs;
        this.steps = steps;
    }

    public List<Long> waiting() {
        return syncs.requested();
    }

    /** Takes one; {@code null} if somebody else has, or if another run of the source is not through yet. */
    public @Nullable Claimed claim(long run) {
        return steps.claim(run).orElse(null);
    }
}
