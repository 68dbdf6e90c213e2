package inzage.connector.publication.attendance;

import inzage.connector.canonical.Absence;
import inzage.connector.canonical.DateRange;
import inzage.connector.canonical.Lesson;
import inzage.connector.canonical.Lesson.Status;
import inzage.connector.canonical.Ynu;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Computes rates over lessons of which attendance was registered: of the others nobody knows who was there. */
public final class Rates {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private Rates() {}

    /**
     * One rate for each period that has something to count.
     *
     * @param now local to the school; a lesson counts once it is over
     */
    public static List<Rate> of(
            List<DateRange> periods, List<Lesson> lessons, List<Absence> absences, LocalDateTime now) {
        List<Lesson> counted = lessons.stream()
                .filter(lesson -> lesson.attendanceRegistered() == Ynu.YES)
                .filter(lesson ->
                        lesson.status() != Status.CANCELLED && !lesson.through().isAfter(now))
                .toList();
        List<Absence> absent = absences.stream().filter(Absent::during).toList();
        return periods.stream()
                .flatMap(period -> rate(period, counted, absent).stream())
                .toList();
    }

    private static Optional<Rate> rate(DateRange period, List<Lesson> lessons, List<Absence> absences) {
        List<Lesson> within = lessons.stream()
                .filter(lesson -> period.contains(lesson.from().toLocalDate()))
                .toList();
        if (within.isEmpty()) {
            return Optional.empty();
        }
        long missed = within.stream()
                .filter(lesson -> absences.stream().anyMatch(absence -> Absent.from(lesson, absence)))
                .count();
        return Optional.of(new Rate(
                period,
                new BigDecimal(missed)
                        .multiply(HUNDRED)
                        .divide(new BigDecimal(within.size()), 0, RoundingMode.HALF_UP)
                        .intValueExact()));
    }
}
