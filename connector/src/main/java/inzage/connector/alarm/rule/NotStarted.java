package inzage.connector.alarm.rule;

import inzage.connector.school.Portion;
import inzage.connector.school.Schedule;
import inzage.connector.sync.Run;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something is due and does not start: a run that was asked for although nothing stands in its way, or one that a schedule should
 * have asked for. The scheduler's own store is not asked: it is what is watched.
 */
record NotStarted(Duration limit) implements AlarmRule {
    @Override
    public Optional<Concern> look(SourceFacts facts, Instant now) {
        return facts.runs().free().flatMap(free -> waiting(facts, free, now).or(() -> unasked(facts, free, now)));
    }

    /** While another run of the school was going on, it had to wait. */
    private Optional<Concern> waiting(SourceFacts facts, Instant free, Instant now) {
        return facts.runs()
                .waiting()
                .filter(run -> !(facts.watched().paused() && run.trigger().automatic()))
                .filter(run -> later(run.requestedAt(), free).plus(limit).isBefore(now))
                .map(run -> waits(run, facts));
    }

    private static Concern waits(Run run, SourceFacts facts) {
        return new Concern(
                AlarmKind.NOT_STARTED,
                run.requestedAt().getEpochSecond(),
                "Run %d was asked for on %s and has not started. Look whether all runs at a time are taken, and at the log."
                        .formatted(run.id(), facts.told(run.requestedAt())));
    }

    /** Only a system that is called is to be asked at every planned time; elsewhere nothing may have been delivered. */
    private Optional<Concern> unasked(SourceFacts facts, Instant free, Instant now) {
        return facts.watched().paused() || !facts.called()
                ? Optional.empty()
                : facts.source().schedule().stream()
                        .flatMap(schedule -> expected(facts, schedule, free).stream())
                        .filter(planned -> planned.plus(limit).isBefore(now))
                        .max(Instant::compareTo)
                        .map(planned -> missed(planned, facts));
    }

    /** A missed interval is not made up for, as the next is near: only two in a row are one too many. */
    private static Optional<Instant> expected(SourceFacts facts, Schedule schedule, Instant free) {
        Map<Portion, Instant> requested = facts.runs().requested();
        if (schedule.timing() instanceof Schedule.At) {
            return facts.planned().next(schedule, facts.newest(requested, schedule.portion()));
        }
        Instant last = facts.newest(
                Stream.concat(Stream.of(free), requested.values().stream()).toList());
        return facts.planned().next(schedule, last).flatMap(missed -> facts.planned()
                .next(schedule, missed));
    }

    private static Concern missed(Instant planned, SourceFacts facts) {
        return new Concern(
                AlarmKind.NOT_STARTED,
                planned.getEpochSecond(),
                "A run was planned for %s and was not asked for. Look whether the program ran then, and at the log."
                        .formatted(facts.told(planned)));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
