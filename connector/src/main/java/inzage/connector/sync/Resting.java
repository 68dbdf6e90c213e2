package inzage.connector.sync;

import inzage.connector.sync.run.Claims;
import inzage.connector.sync.run.RunRows;
import inzage.connector.sync.run.SourceRows;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Which sources are not looked at just now. */
final class Resting {
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMinutes(5);

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

    /** What met an outage or a bug lies there unread and would be tried every few seconds. */
    private boolean failedJustNow(String school, String source) {
        Instant limit = clock.instant().minus(PAUSE_AFTER_FAILURE);
        return runs.newest(school, source)
                .filter(run -> run.state() == RunState.FAILED && run.digest() == null)
                .map(Run::finishedAt)
                .filter(limit::isBefore)
                .isPresent();
    }
}
