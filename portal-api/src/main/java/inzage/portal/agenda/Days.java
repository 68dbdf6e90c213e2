package inzage.portal.agenda;

import inzage.connector.canonical.DateRange;
import inzage.portal.problem.ProblemKind;
import inzage.portal.problem.Refusal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days asked for, both inclusive. With one of them left out it is a week; with both, the week from Monday to Sunday that
 * today lies in.
 */
record Days(@Nullable LocalDate from, @Nullable LocalDate through) {
    private static final int MOST = 62;
    private static final int REST_OF_WEEK = 6;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    Days {
        boolean near = Stream.of(from, through)
                .flatMap(Stream::ofNullable)
                .allMatch(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        if (!near || from != null && through != null && !few(from, through)) {
            throw new Refusal(ProblemKind.BAD_REQUEST);
        }
    }

    private static boolean few(LocalDate from, LocalDate through) {
        return !through.isBefore(from) && ChronoUnit.DAYS.between(from, through) < MOST;
    }

    DateRange at(LocalDate today) {
        if (from != null) {
            return new DateRange(null, from, through != null ? through : from.plusDays(REST_OF_WEEK));
        }
        LocalDate first = through != null
                ? through.minusDays(REST_OF_WEEK)
                : today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new DateRange(null, first, first.plusDays(REST_OF_WEEK));
    }
}
