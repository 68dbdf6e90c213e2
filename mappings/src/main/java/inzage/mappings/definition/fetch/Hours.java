package inzage.mappings.definition.fetch;

import java.time.LocalTime;
import java.time.ZonedDateTime;

/** A part of the day, over midnight if it ends before it begins. */
public record Hours(LocalTime from, LocalTime until) {
    private static final int DAY = 24 * 60 * 60;

    public Hours {
        if (from.equals(until)) {
            throw new IllegalArgumentException("a window of no or all hours");
        }
    }

    public boolean holds(ZonedDateTime moment) {
        LocalTime time = moment.toLocalTime();
        boolean begun = !time.isBefore(from);
        boolean going = time.isBefore(until);
        return from.isBefore(until) ? begun && going : begun || going;
    }

    /** Whether a stretch of the day lies in it with both ends; over midnight if it ends before it begins. */
    public boolean holds(LocalTime begin, LocalTime through) {
        return passed(begin) <= passed(through) && passed(through) < passed(until);
    }

    /** Seconds since it opened. */
    private int passed(LocalTime time) {
        return Math.floorMod(time.toSecondOfDay() - from.toSecondOfDay(), DAY);
    }

    /** When it opens next, after a moment outside of it. */
    public ZonedDateTime opens(ZonedDateTime moment) {
        ZonedDateTime today = moment.with(from);
        return today.isAfter(moment) ? today : moment.plusDays(1).with(from);
    }

    @Override
    public String toString() {
        return from + " to " + until;
    }
}
