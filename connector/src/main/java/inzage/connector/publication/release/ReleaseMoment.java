package inzage.connector.publication.release;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/**
 * A time at which a school releases results, on every day that is meant.
 *
 * @param days of the week
 * @param inHolidays whether also on days that are holidays
 * @param at local to the school; in the night in which the clock skips it, so much later, in the one in which it comes twice, the
 *     first time
 */
public record ReleaseMoment(Set<DayOfWeek> days, boolean inHolidays, LocalTime at) {
    public ReleaseMoment {
        days = Set.copyOf(days);
        if (days.isEmpty()) {
            throw new IllegalArgumentException("a release moment is on some day");
        }
    }

    /** Whether it is meant for such a day. */
    boolean on(LocalDate day, boolean holiday) {
        return days.contains(day.getDayOfWeek()) && (inHolidays || !holiday);
    }
}
