package inzage.mappings.definition.fetch;

import java.time.LocalTime;
import java.time.ZonedDateTime;

/** A part of the day, over midnight if it ends before it begins. */
public record Hours(LocalTime from, LocalTime until) {
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

    /** When it opens next, after a moment outside of it. */
    public ZonedDateTime opens(ZonedDateTime moment) {
        ZonedDateTime today = moment.with(from);
        return today.isAfter(moment) ? today : moment.plusDays(1).with(from);
    }
}
