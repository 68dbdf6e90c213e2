package inzage.connector.alarm.rule;

import inzage.connector.school.Portion;
import inzage.connector.school.Schedule;
import inzage.connector.school.SourceSetup.Upload;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Nothing was applied for longer than was promised. A system that is called promises what its schedules say, each for its own
 * portion. Looking often into a folder promises nothing: there a length of time does, the source's own or the installation's.
 * What is uploaded by hand comes when somebody feels like it. A paused source promises nothing either, and begins anew when it is
 * resumed.
 */
record Overdue(Duration files, Duration grace) implements AlarmRule {
    @Override
    public Optional<Concern> look(SourceFacts facts, Instant now) {
        return facts.watched().paused()
                ? Optional.empty()
                : promises(facts)
                        .filter(promise -> promise.due.isBefore(now))
                        .min(Comparator.comparing(Promise::due))
                        .map(promise -> promise.broken(facts, now));
    }

    private Stream<Promise> promises(SourceFacts facts) {
        if (facts.source().overdue().isPresent()) {
            return Stream.of(within(facts, facts.source().overdue().get()));
        } else if (facts.called()) {
            return facts.source().schedule().stream().flatMap(schedule -> planned(facts, schedule).stream());
        }
        return facts.source().fetch() instanceof Upload ? Stream.empty() : Stream.of(within(facts, files));
    }

    private static Promise within(SourceFacts facts, Duration length) {
        Collection<Instant> applied = facts.runs().applied().values();
        return new Promise(
                facts.newest(applied).plus(length),
                Portion.WHOLE,
                applied.stream().max(Instant::compareTo));
    }

    private Optional<Promise> planned(SourceFacts facts, Schedule schedule) {
        Portion portion = schedule.portion();
        Instant last = facts.newest(facts.runs().applied(), portion);
        Optional<Instant> shown = last.equals(facts.watched().since()) ? Optional.empty() : Optional.of(last);
        return facts.planned().next(schedule, last).map(due -> new Promise(due.plus(grace), portion, shown));
    }

    /** @param shown of when it is what is shown; empty if that is unknown */
    private record Promise(Instant due, Portion portion, Optional<Instant> shown) {
        /** Counts once a day. */
        Concern broken(SourceFacts facts, Instant now) {
            Duration late = Duration.between(due, now);
            String kinds = portion.whole() ? "" : " of " + portion.kinds();
            String sentence = shown.map(moment -> "What is shown%s is of %s".formatted(kinds, facts.told(moment)))
                            .orElse("Nothing%s was applied since it is watched".formatted(kinds))
                    + "; newer was due by %s. Look at its last run, and at what its system delivers."
                            .formatted(facts.told(due));
            return new Concern(
                    AlarmKind.OVERDUE, due.plus(Duration.ofDays(late.toDays())).getEpochSecond(), sentence);
        }
    }
}
