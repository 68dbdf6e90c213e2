package inzage.connector.publication;

import inzage.connector.canonical.Absence;
import inzage.connector.canonical.DateRange;
import inzage.connector.canonical.Lesson;
import inzage.connector.publication.attendance.Rate;
import inzage.connector.publication.attendance.Rates;
import inzage.connector.publication.decision.Calendar;
import inzage.connector.publication.decision.Decision;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Counts lessons and absences, of those alone that the viewer may see one by one or has a right to the total of. */
@Component
class Totals {
    private final Answers answers;

    Totals(Answers answers) {
        this.answers = answers;
    }

    Optional<Attendance> of(Asking asking) {
        Decision<Absence> absences = asking.current(Module.ATTENDANCE, Absence.class);
        return answers.open(asking, absences, Absence.class)
                .map(answer ->
                        new Attendance(rates(asking, answer), answer.names().unnamed(), answer.updatedAt()));
    }

    private static List<Rate> rates(Asking asking, Answer<Absence> absences) {
        Calendar calendar = asking.facts().calendar();
        LocalDateTime now = LocalDateTime.ofInstant(asking.viewer().now(), calendar.zone());
        String year = calendar.yearOf(now.toLocalDate());
        DateRange days = new DateRange(year, calendar.firstDay(year), calendar.lastDay(year));
        List<Lesson> lessons = Asking.shown(asking.dated(Module.ATTENDANCE, Lesson.class, days)).stream()
                .map(Shown::value)
                .toList();
        return Rates.of(
                calendar.periods(year),
                lessons,
                absences.shown().stream().map(Shown::value).toList(),
                now);
    }
}
