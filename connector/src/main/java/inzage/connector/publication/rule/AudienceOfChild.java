package inzage.connector.publication.rule;

import inzage.connector.canonical.Activity;
import inzage.connector.canonical.Audience;
import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.DateRange;
import inzage.connector.canonical.Ref;
import inzage.connector.publication.Reason;
import inzage.connector.publication.decision.Calendar;
import inzage.connector.publication.decision.Facts.Membership;
import inzage.connector.publication.decision.Question;
import inzage.connector.publication.decision.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Whether a child is in the audience of something: of groups, as member of one on the day that counts. That is today, for an event
 * any of its days.
 */
final class AudienceOfChild {
    private AudienceOfChild() {}

    static Verdict of(Canonical record, Audience audience, Question question) {
        return switch (audience.reach()) {
            case WHOLE_SCHOOL -> Verdict.PASSES;
            case STUDENT -> of(Ref.id(question.slice().student()).equals(audience.student()), Optional.empty());
            case GROUPS -> ofGroups(record, audience, question);
        };
    }

    private static Verdict ofGroups(Canonical record, Audience audience, Question question) {
        Calendar calendar = question.facts().calendar();
        List<Membership> memberships = question.facts().placement().memberships().stream()
                .filter(membership ->
                        audience.groups().contains(membership.member().group()))
                .toList();
        if (record instanceof Activity activity) {
            DateRange days = days(activity);
            return of(memberships.stream().anyMatch(one -> one.during(days, calendar)), Optional.empty());
        }
        List<LocalDate> turns = memberships.stream()
                .flatMap(membership -> membership.turns(calendar).stream())
                .toList();
        return of(
                memberships.stream().anyMatch(one -> one.on(question.today(), calendar)),
                calendar.nextStart(turns, question.now()));
    }

    private static Verdict of(boolean meant, Optional<Instant> until) {
        return meant ? Verdict.passesUntil(until) : Verdict.hidesUntil(Reason.OTHER_AUDIENCE, until);
    }

    private static DateRange days(Activity activity) {
        LocalDateTime through = activity.through();
        LocalDate first = activity.from().toLocalDate();
        return new DateRange(null, first, through == null ? first : through.toLocalDate());
    }
}
