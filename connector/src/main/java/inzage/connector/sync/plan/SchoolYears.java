package inzage.connector.sync.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Names of school years, which turn on 1 August in the Netherlands. */
public final class SchoolYears {
    private SchoolYears() {}

    /** The year a day belongs to: {@code 2026-2027}. */
    public static String of(LocalDate day) {
        int first = day.getMonthValue() >= Month.AUGUST.getValue() ? day.getYear() : day.getYear() - 1;
        return first + "-" + (first + 1);
    }

    /** The year that a moment belongs to at a place. */
    public static String at(Instant moment, ZoneId zone) {
        return of(LocalDate.ofInstant(moment, zone));
    }

    /** Whether a year is over; names sort by time. */
    static boolean closed(@Nullable String year, String current) {
        return year != null && year.compareTo(current) < 0;
    }
}
