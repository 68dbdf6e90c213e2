package inzage.connector.publication.decision;

import inzage.connector.canonical.DateRange;
import inzage.connector.canonical.SchoolYear;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A school's days: its zone and its school years. A year the school does not know runs from August to July. */
public record Calendar(ZoneId zone, List<SchoolYear> years) {
    private static final int FIRST_YEAR_LENGTH = 4;

    public Calendar {
        years = List.copyOf(years);
    }

    public LocalDate day(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    /** The first instant of a day. */
    public Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** The earliest of these days' beginnings that is still to come. */
    public Optional<Instant> nextStart(Collection<LocalDate> days, Instant now) {
        return days.stream().map(this::start).filter(now::isBefore).min(Instant::compareTo);
    }

    /** The name of the school year that a day lies in. */
    public String yearOf(LocalDate day) {
        return years.stream()
                .filter(year -> !day.isBefore(year.from()) && !day.isAfter(year.through()))
                .map(SchoolYear::name)
                .findFirst()
                .orElseGet(() ->
                        nameFrom(day.getMonth().compareTo(Month.AUGUST) >= 0 ? day.getYear() : day.getYear() - 1));
    }

    public LocalDate firstDay(String year) {
        return find(year).map(SchoolYear::from).orElseGet(() -> LocalDate.of(firstOf(year), Month.AUGUST, 1));
    }

    public LocalDate lastDay(String year) {
        return find(year).map(SchoolYear::through).orElseGet(() -> LocalDate.of(firstOf(year) + 1, Month.JULY, 31));
    }

    /** The periods of a school year, oldest first; where the school knows none, the year as a whole. */
    public List<DateRange> periods(String year) {
        List<DateRange> known = find(year).map(SchoolYear::periods).orElse(List.of());
        return known.isEmpty()
                ? List.of(new DateRange(year, firstDay(year), lastDay(year)))
                : known.stream().sorted(Comparator.comparing(DateRange::from)).toList();
    }

    /** The day from which a year counts as an earlier one: the first lesson day of the next, at the latest 1 September. */
    public LocalDate overFrom(String year) {
        LocalDate latest = LocalDate.of(firstOf(year) + 1, Month.SEPTEMBER, 1);
        return find(following(year))
                .map(SchoolYear::firstLessonDay)
                .filter(latest::isAfter)
                .orElse(latest);
    }

    public String preceding(String year) {
        return nameFrom(firstOf(year) - 1);
    }

    private static String following(String year) {
        return nameFrom(firstOf(year) + 1);
    }

    private Optional<SchoolYear> find(String name) {
        return years.stream().filter(year -> year.name().equals(name)).findFirst();
    }

    private static int firstOf(String year) {
        return Integer.parseInt(year.substring(0, FIRST_YEAR_LENGTH));
    }

    private static String nameFrom(int first) {
        return first + "-" + (first + 1);
    }
}
