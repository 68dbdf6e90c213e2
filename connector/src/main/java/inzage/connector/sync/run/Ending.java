package inzage.connector.sync.run;

import inzage.connector.sync.Counts;
import inzage.connector.sync.RunState;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a run came to its end. */
public record Ending(
        RunState state,
        Map<String, Counts> counts,
        long bytes,
        Map<String, Long> millis,
        @Nullable String digest,
        @Nullable String plan,
        @Nullable String message,
        HeldRuns.Planned planned) {
    private static final HeldRuns.Planned NOTHING = new HeldRuns.Planned(null, null);

    /** A run that came to nothing. */
    public static Ending of(RunState state, @Nullable String message) {
        return new Ending(state, Map.of(), 0, Map.of(), null, null, message, NOTHING);
    }
}
