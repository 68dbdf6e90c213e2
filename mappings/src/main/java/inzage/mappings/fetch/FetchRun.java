package inzage.mappings.fetch;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One fetch of one source.
 *
 * @param zone of the school
 * @param cursors where the run before this one ended, by set; one value, or two
 * @param window the days that loops over time are narrowed to
 * @param plain whether an address of this machine may be called without TLS
 */
public record FetchRun(
        Instant started, ZoneId zone, Map<String, List<String>> cursors, Optional<Window> window, boolean plain) {
    private static final int FIRST_MONTH = 8;

    public FetchRun {
        cursors = Map.copyOf(cursors);
    }

    /** Both days belong to it. */
    public record Window(LocalDate from, LocalDate through) {
        public Window {
            if (through.isBefore(from)) {
                throw new IllegalArgumentException(from + " to " + through);
            }
        }
    }

    public LocalDate today() {
        return started.atZone(zone).toLocalDate();
    }

    /** It turns on 1 August. */
    public String schoolYear() {
        int from = today().getMonthValue() >= FIRST_MONTH ? today().getYear() : today().getYear() - 1;
        return from + "-" + (from + 1);
    }
}
