package inzage.connector.canonical;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A school year, named like {@code 2026-2027}; it turns on 1 August in the Netherlands. Ends are inclusive. */
public record SchoolYear(
        @Indexed @NotNull @Pattern(regexp = SchoolYear.NAME, message = "is not a school year like 2026-2027")
        String name,

        @NotNull LocalDate from,
        @NotNull LocalDate through,
        List<DateRange> holidays,
        List<DateRange> periods,
        @Nullable LocalDate firstLessonDay)
        implements Canonical {
    public static final String NAME = "\\d{4}-\\d{4}";

    public SchoolYear {
        holidays = List.copyOf(holidays);
        periods = List.copyOf(periods);
    }
}
