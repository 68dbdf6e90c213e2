package inzage.connector.school;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/**
 * When a source is looked at, in the school's zone, and for how much of it.
 *
 * @param days on these days; on all if empty
 * @param inHolidays whether also on days on which the school is closed
 */
public record Schedule(Timing timing, Set<DayOfWeek> days, boolean inHolidays, Portion portion) {
    public Schedule {
        days = Set.copyOf(days);
    }

    /** In holidays too. */
    public Schedule(Timing timing, Set<DayOfWeek> days, Portion portion) {
        this(timing, days, true, portion);
    }

    /** Every day, for everything. */
    public Schedule(Timing timing) {
        this(timing, Set.of(), Portion.WHOLE);
    }

    /**
     * Whether a tick counts. A time of day that was missed may be made up for on any day but one on which the school is closed; an
     * interval counts within its hours, and hours that pass midnight belong to the day on which they begin.
     */
    public boolean open(LocalDateTime now, Holidays holidays) {
        if (!(timing instanceof Every every)) {
            return inHolidays || !holidays.include(now.toLocalDate());
        }
        // A tick comes a moment after its time.
        LocalTime time = now.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        Optional<Hours> hours = every.between();
        boolean yesterdays =
                hours.filter(h -> h.overnight() && !time.isAfter(h.through())).isPresent();
        LocalDate day = yesterdays ? now.toLocalDate().minusDays(1) : now.toLocalDate();
        return on(day, holidays) && hours.map(h -> h.include(time)).orElse(true);
    }

    /** Whether something is planned that begins on this day. */
    boolean on(LocalDate day, Holidays holidays) {
        return (days.isEmpty() || days.contains(day.getDayOfWeek())) && (inHolidays || !holidays.include(day));
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
