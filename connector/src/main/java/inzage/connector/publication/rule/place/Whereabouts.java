package inzage.connector.publication.rule.place;

import inzage.connector.canonical.Enrolment;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.Ynu;
import inzage.connector.publication.decision.Facts;
import inzage.connector.publication.place.Belonging;
import inzage.connector.publication.place.GroupPlace;
import inzage.connector.publication.rule.person.PlacementDays;
import inzage.connector.publication.setting.module.Places;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a child is on one day: its groups, sites and years of study. A group that is gone keeps its last members. */
final class Whereabouts {
    private final Facts facts;
    private final LocalDate day;
    private final List<GroupPlace> groups;
    private final List<Enrolment> enrolments;

    Whereabouts(Facts facts, LocalDate day) {
        this.facts = facts;
        this.day = day;
        Set<RecordId> joined = facts.placement().memberships().stream()
                .filter(membership -> membership.on(day, facts.calendar()))
                .map(membership -> membership.member().group().id())
                .collect(Collectors.toSet());
        this.groups = belonging().groups().stream()
                .filter(group -> joined.contains(group.id()))
                .toList();
        this.enrolments = facts.placement().enrolments().stream()
                .filter(enrolment ->
                        !day.isBefore(enrolment.from()) && !day.isAfter(PlacementDays.end(enrolment, facts.calendar())))
                .toList();
    }

    /** Whether the child is in what is named, for each sort of place. */
    List<Ynu> in(Places places) {
        List<Ynu> answers = new ArrayList<>();
        if (!places.groups().isEmpty()) {
            answers.add(inOneOf(places.groups()));
        }
        if (!places.sites().isEmpty()) {
            answers.add(among(places.sites(), sites()));
        }
        if (!places.years().isEmpty()) {
            answers.add(among(places.years(), years()));
        }
        return answers;
    }

    private Ynu inOneOf(Set<String> names) {
        Set<Ynu> answers = names.stream().map(this::in).collect(Collectors.toSet());
        return Stream.of(Ynu.YES, Ynu.UNKNOWN)
                .filter(answers::contains)
                .findFirst()
                .orElse(Ynu.NO);
    }

    private Set<String> sites() {
        return Stream.of(
                        Stream.ofNullable(facts.student().record().site()).map(Ref::id),
                        enrolments.stream()
                                .map(Enrolment::site)
                                .flatMap(Stream::ofNullable)
                                .map(Ref::id),
                        groups.stream().flatMap(group -> group.site().stream()))
                .flatMap(ids -> ids)
                .flatMap(id -> Stream.ofNullable(belonging().sites().get(id)))
                .collect(Collectors.toSet());
    }

    private Set<Integer> years() {
        return Stream.concat(
                        enrolments.stream().map(Enrolment::yearOfStudy).flatMap(Stream::ofNullable),
                        groups.stream().flatMap(group -> group.yearOfStudy().stream()))
                .collect(Collectors.toSet());
    }

    private Ynu in(String name) {
        String year = facts.calendar().yearOf(day);
        boolean there = belonging().groups().stream()
                .anyMatch(
                        group -> group.name().equals(name) && group.schoolYear().equals(year));
        if (there) {
            return yes(groups.stream().anyMatch(group -> group.name().equals(name)));
        }
        return Optional.ofNullable(belonging().lastMember().get(name))
                .map(Whereabouts::yes)
                .orElse(Ynu.UNKNOWN);
    }

    private static <V> Ynu among(Set<V> named, Set<V> own) {
        return own.isEmpty() ? Ynu.UNKNOWN : yes(own.stream().anyMatch(named::contains));
    }

    private static Ynu yes(boolean there) {
        return there ? Ynu.YES : Ynu.NO;
    }

    private Belonging belonging() {
        return facts.placement().belonging();
    }
}
