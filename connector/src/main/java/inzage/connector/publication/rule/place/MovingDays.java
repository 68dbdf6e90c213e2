package inzage.connector.publication.rule.place;

import inzage.connector.publication.decision.Calendar;
import inzage.connector.publication.decision.Facts;
import inzage.connector.publication.decision.Facts.Membership;
import inzage.connector.publication.place.GroupPlace;
import inzage.connector.publication.rule.person.PlacementDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The days on which a child may be in another place. */
final class MovingDays {
    private MovingDays() {}

    static List<LocalDate> of(Facts facts) {
        Calendar calendar = facts.calendar();
        Stream<LocalDate> enrolled = facts.placement().enrolments().stream()
                .flatMap(enrolment -> Stream.of(
                        enrolment.from(), PlacementDays.end(enrolment, calendar).plusDays(1)));
        Stream<LocalDate> joined =
                facts.placement().memberships().stream().flatMap(membership -> of(membership, calendar));
        Stream<LocalDate> years = facts.placement().belonging().groups().stream()
                .map(GroupPlace::schoolYear)
                .distinct()
                .flatMap(year -> Stream.of(
                        calendar.firstDay(year), calendar.lastDay(year).plusDays(1)));
        return Stream.of(enrolled, joined, years).flatMap(days -> days).toList();
    }

    private static Stream<LocalDate> of(Membership membership, Calendar calendar) {
        return Stream.of(
                Optional.ofNullable(membership.member().from())
                        .orElseGet(() -> calendar.firstDay(membership.schoolYear())),
                Optional.ofNullable(membership.member().through())
                        .orElseGet(() -> calendar.lastDay(membership.schoolYear()))
                        .plusDays(1));
    }
}
