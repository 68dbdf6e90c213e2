package inzage.connector.sync;

import inzage.connector.sync.run.Claims;
import inzage.connector.sync.run.RunRows;
import inzage.connector.sync.run.SourceRows;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Which sources are not looked at just now. */
final class Resting {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);

    /** So many failures in a row are enough: after them a source is looked at every five minutes. */
    private static final int LONGEST = 6;

    private static final int LOOKED_BACK = 20;

    private final SourceRows sources;
    private final Claims claims;
    private final RunRows runs;
    private final Clock clock;

    Resting(SourceRows sources, Claims claims, RunRows runs, Clock clock) {
        this.sources = sources;
        this.claims = claims;
        this.runs = runs;
        this.clock = clock;
    }

    /** Whether the source is paused, has an open run or has just failed. */
    boolean rests(String school, String source) {
        return paused(school, source) || claims.busy(school, source) || failedJustNow(school, source);
    }

    boolean paused(String school, String source) {
        return sources.find(school, source).paused();
    }

    /**
     * What met an outage or a bug lies there unread and would be tried every few seconds. A file that changed while it was read is
     * tried again soon, a disk that stays full less and less often.
     */
    private boolean failedJustNow(String school, String source) {
        List<Run> failed = runs.list(school, source, LOOKED_BACK).stream()
                .filter(run -> run.mode() != RunMode.DRY && run.trigger() != Trigger.REPLAY)
                .limit(LONGEST)
                .takeWhile(run -> run.state() == RunState.FAILED && run.digest() == null)
                .toList();
        if (failed.isEmpty()) {
            return false;
        }
        Duration pause = FIRST_PAUSE.multipliedBy(1L << (failed.size() - 1));
        Instant finished = failed.get(0).finishedAt();
        return finished != null && clock.instant().minus(pause).isBefore(finished);
    }
}
