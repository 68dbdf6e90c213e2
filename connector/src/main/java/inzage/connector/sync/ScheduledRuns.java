package inzage.connector.sync;

import inzage.connector.school.Portion;
import inzage.connector.school.Schedule;
import inzage.connector.school.SourceSetup;
import inzage.connector.sync.run.RunHistory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far scheduled runs go. A system that is called is asked for what changed; at least weekly it is asked for everything, because
 * a change feed misses some. That is the first run after a week without one; a time of day takes it half a day earlier, so that
 * it is the nightly run which asks for everything and not the first interval of a school day.
 */
final class ScheduledRuns {
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration SOON = Duration.ofHours(12);

    private final RunHistory history;
    private final Clock clock;

    ScheduledRuns(RunHistory history, Clock clock) {
        this.history = history;
        this.clock = clock;
    }

    RunMode mode(String school, SourceSetup source, Schedule schedule) {
        if (!(source.fetch() instanceof SourceSetup.Calls)) {
            return RunMode.FULL;
        }
        Duration limit = schedule.timing() instanceof Schedule.At ? WEEK.minus(SOON) : WEEK;
        Instant longAgo = clock.instant().minus(limit);
        return full(school, source.name(), schedule.portion())
                        .filter(longAgo::isBefore)
                        .isPresent()
                ? RunMode.CHANGES
                : RunMode.FULL;
    }

    /** When all of this portion was last applied; a run for the whole source was one for each of its portions. */
    private Optional<Instant> full(String school, String source, Portion portion) {
        Map<Portion, Instant> applied = history.appliedFull(school, source);
        return Stream.of(portion, Portion.WHOLE)
                .flatMap(one -> Optional.ofNullable(applied.get(one)).stream())
                .max(Instant::compareTo);
    }
}
