package inzage.connector.publication.release;

import inzage.connector.canonical.DateRange;
import java.time.Duration;
import java.util.List;

/**
 * When a school releases results.
 *
 * @param moments none means that a result is released as it comes
 * @param headStart by how much students see a result before their guardians do
 * @param holidays that the school entered itself, beside those of its school years
 * @param stopped nothing new is released: what the school wrote cannot be understood
 */
public record ReleaseSettings(
        List<ReleaseMoment> moments, Duration headStart, List<DateRange> holidays, boolean stopped) {
    /** The longest head start. */
    public static final Duration LONGEST = Duration.ofDays(14);

    /** At once, to everybody. */
    public static final ReleaseSettings AT_ONCE = new ReleaseSettings(List.of(), Duration.ZERO, List.of(), false);
    /** Never, until it is said what was meant. */
    public static final ReleaseSettings STOPPED = new ReleaseSettings(List.of(), Duration.ZERO, List.of(), true);

    public ReleaseSettings {
        moments = List.copyOf(moments);
        holidays = List.copyOf(holidays);
        if (headStart.isNegative() || headStart.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("a head start is of nought to 336 hours");
        }
    }

    /** Whether nothing ever waits. */
    public boolean atOnce() {
        return moments.isEmpty() && headStart.isZero() && !stopped;
    }

    /** Whether it matters which days are holidays. */
    public boolean mindsHolidays() {
        return moments.stream().anyMatch(moment -> !moment.inHolidays());
    }
}
