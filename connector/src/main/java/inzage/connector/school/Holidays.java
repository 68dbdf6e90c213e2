package inzage.connector.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When a school is closed: the holidays of its region, and days of its own.
 *
 * @param region of the three that the Dutch ministry sets school holidays for
 */
public record Holidays(Optional<Region> region, List<Days> also) {
    public Holidays {
        also = List.copyOf(also);
    }

    /** Nothing is said. */
    public static Holidays none() {
        return new Holidays(Optional.empty(), List.of());
    }

    /** Whether the school says itself that it is closed; the days that a ministry sets for a region are not known here. */
    public boolean include(LocalDate day) {
        return also.stream().anyMatch(days -> days.include(day));
    }

    /** North, middle and south of the Netherlands. */
    public enum Region {
        NOORD,
        MIDDEN,
        ZUID
    }

    /** Days in a row, the last included. */
    public record Days(LocalDate from, LocalDate through) {
        public Days {
            if (through.isBefore(from)) {
                throw new IllegalArgumentException("days end before they begin");
            }
        }

        boolean include(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(through);
        }
    }
}
