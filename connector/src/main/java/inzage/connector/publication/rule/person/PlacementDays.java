package inzage.connector.publication.rule.person;

import inzage.connector.canonical.Enrolment;
import inzage.connector.publication.decision.Calendar;
import inzage.connector.publication.decision.Facts;
import inzage.connector.publication.decision.Facts.Membership;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The days on which it may change whether a student attends. */
public final class PlacementDays {
    private PlacementDays() {}

    static List<LocalDate> of(Facts.Placement placement, Calendar calendar) {
        List<LocalDate> days = new ArrayList<>();
        placement.enrolments().forEach(enrolment -> {
            days.add(enrolment.from());
            days.add(end(enrolment, calendar).plusDays(1));
            days.add(calendar.overFrom(enrolment.schoolYear()));
        });
        if (!placement.schoolHasEnrolments()) {
            placement.memberships().forEach(membership -> days.addAll(of(membership, calendar)));
        }
        return days;
    }

    private static List<LocalDate> of(Membership membership, Calendar calendar) {
        LocalDate yearOver = calendar.lastDay(membership.schoolYear()).plusDays(1);
        return Stream.of(
                        membership.member().from(),
                        dayAfter(membership.member().through()),
                        calendar.firstDay(membership.schoolYear()),
                        yearOver,
                        LocalDate.of(yearOver.getYear(), Month.AUGUST, 1),
                        LocalDate.of(yearOver.getYear(), Month.SEPTEMBER, 1))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private static @Nullable LocalDate dayAfter(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1);
    }

    /** An enrolment without an end is one for its school year. */
    public static LocalDate end(Enrolment enrolment, Calendar calendar) {
        LocalDate through = enrolment.through();
        return through != null ? through : calendar.lastDay(enrolment.schoolYear());
    }
}
