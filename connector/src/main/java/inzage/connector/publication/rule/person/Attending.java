package inzage.connector.publication.rule.person;

import inzage.connector.canonical.Enrolment;
import inzage.connector.canonical.Ynu;
import inzage.connector.publication.Reason;
import inzage.connector.publication.decision.Calendar;
import inzage.connector.publication.decision.Facts;
import inzage.connector.publication.decision.Facts.Membership;
import inzage.connector.publication.decision.Question;
import inzage.connector.publication.decision.Rule;
import inzage.connector.publication.decision.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/** hides a student who does not attend. Derived whenever it is asked, never stored. */
public final class Attending implements Rule.OfChild {
    @Override
    public String id() {
        return "R-05";
    }

    @Override
    public Verdict ofChild(Question question) {
        Ynu said = question.facts().student().record().attending();
        if (said != Ynu.UNKNOWN) {
            return said == Ynu.YES ? Verdict.PASSES : Verdict.hides(Reason.NOT_ATTENDING);
        }
        Calendar calendar = question.facts().calendar();
        Facts.Placement placement = question.facts().placement();
        LocalDate today = question.today();
        Optional<Instant> until = calendar.nextStart(PlacementDays.of(placement, calendar), question.now());
        return placed(placement, today, calendar)
                ? Verdict.passesUntil(until)
                : Verdict.hidesUntil(Reason.NOT_ATTENDING, until);
    }

    /** Whether a student attends of whom the source does not say it: by enrolments, or by groups where the school has none. */
    public static boolean placed(Facts.Placement placement, LocalDate today, Calendar calendar) {
        return placement.schoolHasEnrolments()
                ? placement.enrolments().stream().anyMatch(enrolment -> enrolled(enrolment, today, calendar))
                : placement.memberships().stream().anyMatch(membership -> placed(membership, today, calendar));
    }

    /** Covers today, or ended with its school year while the next has not begun its lessons. */
    private static boolean enrolled(Enrolment enrolment, LocalDate today, Calendar calendar) {
        LocalDate end = PlacementDays.end(enrolment, calendar);
        boolean started = !today.isBefore(enrolment.from());
        boolean endedWithYear = !end.isBefore(calendar.lastDay(enrolment.schoolYear()))
                && today.isBefore(calendar.overFrom(enrolment.schoolYear()));
        return started && (!today.isAfter(end) || endedWithYear);
    }

    /** In a group of this school year, or until 1 September in one of the last that was not left before its end. */
    private static boolean placed(Membership membership, LocalDate today, Calendar calendar) {
        LocalDate from = membership.member().from();
        LocalDate through = membership.member().through();
        String thisYear = calendar.yearOf(today);
        if (membership.schoolYear().equals(thisYear)) {
            return (from == null || !today.isBefore(from)) && (through == null || !today.isAfter(through));
        }
        return membership.schoolYear().equals(calendar.preceding(thisYear))
                && (through == null || !through.isBefore(calendar.lastDay(membership.schoolYear())))
                && today.getMonth().compareTo(Month.SEPTEMBER) < 0
                && today.getYear() == calendar.lastDay(membership.schoolYear()).getYear();
    }
}
