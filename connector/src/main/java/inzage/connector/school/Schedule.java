package inzage.connector.school;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/**
 * When a source is looked at, in the school's zone, and for how much of it.
 *
 * @param days on these days; on all if empty
 */
public record Schedule(Timing timing, Set<DayOfWeek> days, Portion portion) {
    public Schedule {
        days = Set.copyOf(days);
    }

    /** Every day, for everything. */
    public Schedule(Timing timing) {
        this(timing, Set.of(), Portion.WHOLE);
    }

    /**
     * Whether it is time. A time of day that was missed may be made up for at any time; an interval counts within its hours, and
     * hours that pass midnight belong to the day on which they begin.
     */
    public boolean open(LocalDateTime now) {
        if (!(timing instanceof Every every)) {
            return true;
        }
        // A tick comes a moment after its time.
        LocalTime time = now.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        Optional<Hours> hours = every.between();
        boolean yesterdays =
                hours.filter(h -> h.overnight() && !time.isAfter(h.through())).isPresent();
        DayOfWeek day = yesterdays ? now.getDayOfWeek().minus(1) : now.getDayOfWeek();
        return (days.isEmpty() || days.contains(day))
                && hours.map(h -> h.include(time)).orElse(true);
    }

    /** When it is time. */
    public sealed interface Timing {}

    /** At a time of day. */
    public record At(LocalTime time) implements Timing {}

    /** Every so often. Within hours, counted from their beginning. */
    public record Every(Duration interval, Optional<Hours> between) implements Timing {
        public Every(Duration interval) {
            this(interval, Optional.empty());
        }
    }

    /** From one time of day through another, which may be the next day's. */
    public record Hours(LocalTime from, LocalTime through) {
        public boolean overnight() {
            return through.isBefore(from);
        }

        boolean include(LocalTime time) {
            boolean begun = !time.isBefore(from);
            boolean going = !time.isAfter(through);
            return overnight() ? begun || going : begun && going;
        }
    }
}
