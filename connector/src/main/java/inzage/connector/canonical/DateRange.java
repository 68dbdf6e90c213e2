package inzage.connector.canonical;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A named stretch of days, both ends inclusive: a holiday, a period. */
public record DateRange(@Nullable String name, LocalDate from, LocalDate through) {
    public DateRange {
        if (through.isBefore(from)) {
            throw new IllegalArgumentException("through before from");
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(through);
    }
}
