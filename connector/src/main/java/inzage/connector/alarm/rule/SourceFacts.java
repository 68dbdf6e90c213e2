package inzage.connector.alarm.rule;

import inzage.connector.school.PlannedTimes;
import inzage.connector.school.Portion;
import inzage.connector.school.SchoolSetup;
import inzage.connector.school.SourceSetup;
import inzage.connector.sync.Run;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that is known about a source when it is asked what is wrong with it.
 *
 * @param misfits how many of its averages do not fit their parts
 */
public record SourceFacts(SchoolSetup school, SourceSetup source, Watched watched, Runs runs, int misfits) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm", Locale.ENGLISH);

    /**
     * How it is watched.
     *
     * @param since when it was first seen, or was resumed
     * @param restingUntil how long its system is left alone, if it is
     */
    public record Watched(boolean paused, Instant since, Optional<Instant> restingUntil) {}

    /**
     * What its runs tell.
     *
     * @param applied when each portion was last applied or found unchanged
     * @param requested when each portion was last asked for
     * @param ended the newest that came to an end, newest first
     * @param held the one that waits for a person
     * @param waiting the oldest that waits to be started
     * @param free since when no run of the school is going on, so that another could start; empty while one is
     */
    public record Runs(
            Map<Portion, Instant> applied,
            Map<Portion, Instant> requested,
            List<Run> ended,
            Optional<Run> held,
            Optional<Run> waiting,
            Optional<Instant> free) {
        public Runs {
            applied = Map.copyOf(applied);
            requested = Map.copyOf(requested);
            ended = List.copyOf(ended);
        }
    }

    /** The newest of moments and the beginning of the watch: nothing is expected from before that. */
    Instant newest(Collection<Instant> moments) {
        return Stream.concat(Stream.of(watched.since), moments.stream())
                .max(Instant::compareTo)
                .orElseThrow();
    }

    /** The same, of what concerns a portion: a run for the whole source was one for each of its portions. */
    Instant newest(Map<Portion, Instant> moments, Portion portion) {
        return newest(Stream.of(portion, Portion.WHOLE)
                .flatMap(one -> Optional.ofNullable(moments.get(one)).stream())
                .toList());
    }

    PlannedTimes planned() {
        return PlannedTimes.of(school);
    }

    boolean called() {
        return source.fetch() instanceof SourceSetup.Calls;
    }

    /** A moment as people of the school would say it. */
    String told(Instant moment) {
        return MOMENT.format(moment.atZone(school.zone()));
    }
}
