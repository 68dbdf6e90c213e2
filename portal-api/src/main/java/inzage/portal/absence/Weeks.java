package inzage.portal.absence;

import inzage.portal.absence.AbsencesView.AbsenceView;
import inzage.portal.absence.AbsencesView.WeekView;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts absences into weeks: newest week first, in it newest day first, in that by lesson hour. */
final class Weeks {
    private static final int DAYS_TO_SUNDAY = 6;
    private static final Comparator<AbsenceView> IN_A_WEEK = Comparator.comparing(AbsenceView::date)
            .reversed()
            .thenComparing(AbsenceView::fromHour, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(AbsenceView::from, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(AbsenceView::id);

    private Weeks() {}

    static List<WeekView> of(List<AbsenceView> absences) {
        return absences.stream()
                .collect(Collectors.groupingBy(absence -> monday(absence.date()), TreeMap::new, Collectors.toList()))
                .descendingMap()
                .entrySet()
                .stream()
                .map(week -> week(week.getKey(), week.getValue()))
                .toList();
    }

    private static WeekView week(LocalDate monday, List<AbsenceView> absences) {
        return new WeekView(
                monday.get(IsoFields.WEEK_BASED_YEAR),
                monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                monday,
                monday.plusDays(DAYS_TO_SUNDAY),
                absences.stream().sorted(IN_A_WEEK).toList());
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
