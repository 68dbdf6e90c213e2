package inzage.config.demo.extent;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A Dutch school year, which turns on 1 August.
 *
 * @param start the calendar year it begins in
 */
public record DemoYear(int start) {
    private static final int WEEKS_BEFORE_FIRST_TEST = 5;

    /** The school year that contains a day. */
    public static DemoYear containing(LocalDate day) {
        return new DemoYear(day.getMonthValue() >= Month.AUGUST.getValue() ? day.getYear() : day.getYear() - 1);
    }

    public DemoYear previous() {
        return new DemoYear(start - 1);
    }

    /** {@code 2026-2027}. */
    public String name() {
        return start + "-" + (start + 1);
    }

    /** The calendar year it ends in, which is how OneRoster names a school year. */
    public int end() {
        return start + 1;
    }

    public LocalDate from() {
        return LocalDate.of(start, Month.AUGUST, 1);
    }

    /** The last day, inclusive. */
    public LocalDate through() {
        return LocalDate.of(end(), Month.JULY, 31);
    }

    /**
     * So many weekdays of this year, evenly spread over the part of it in which tests are taken and that is behind us. In the
     * first weeks of a year they lie close together: a demo without results shows nothing.
     */
    public List<LocalDate> spread(int count, LocalDate today) {
        LocalDate last = earliest(today, through().minusWeeks(6));
        LocalDate first = earliest(from().plusWeeks(WEEKS_BEFORE_FIRST_TEST), last);
        long days = ChronoUnit.DAYS.between(first, last);
        return IntStream.range(0, count)
                .mapToObj(i -> weekday(first.plusDays(days * (i + 1) / count)))
                .toList();
    }

    /** The Friday before, if a day falls in the weekend. */
    public static LocalDate weekday(LocalDate day) {
        int beyond = day.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue();
        return beyond > 0 ? day.minusDays(beyond) : day;
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
