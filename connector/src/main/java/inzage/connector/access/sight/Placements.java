package inzage.connector.access.sight;

import inzage.connector.canonical.Canonical;
import inzage.connector.canonical.Enrolment;
import inzage.connector.canonical.Group;
import inzage.connector.canonical.GroupMember;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.SchoolYear;
import inzage.connector.canonical.Student;
import inzage.connector.canonical.Ynu;
import inzage.connector.publication.decision.Calendar;
import inzage.connector.publication.decision.Facts;
import inzage.connector.publication.decision.Facts.Membership;
import inzage.connector.publication.rule.person.Attending;
import inzage.connector.store.SchoolReader;
import inzage.connector.store.Stored;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which students of a school attend, by the rule that hides the others; read for all of them at once, and only where the source does
 * not say it itself.
 */
final class Placements {
    private final SchoolReader reader;
    private final String school;

    Placements(SchoolReader reader, String school) {
        this.reader = reader;
        this.school = school;
    }

    List<Stored<Student>> attending(Collection<Stored<Student>> students, ZoneId zone, LocalDate today) {
        Set<RecordId> unsaid = students.stream()
                .filter(student -> student.record().attending() == Ynu.UNKNOWN)
                .map(Stored::id)
                .collect(Collectors.toSet());
        Set<RecordId> there = unsaid.isEmpty() ? Set.of() : placed(unsaid, zone, today);
        return students.stream()
                .filter(student -> student.record().attending() == Ynu.YES || there.contains(student.id()))
                .toList();
    }

    private Set<RecordId> placed(Set<RecordId> students, ZoneId zone, LocalDate today) {
        Calendar calendar = new Calendar(
                zone,
                reader.all(school, SchoolYear.class).stream()
                        .filter(Placements::open)
                        .map(Stored::record)
                        .toList());
        List<Stored<Enrolment>> enrolments = reader.all(school, Enrolment.class);
        Map<RecordId, List<Enrolment>> enrolled = enrolments.stream()
                .filter(Placements::open)
                .map(Stored::record)
                .collect(Collectors.groupingBy(enrolment -> enrolment.student().id()));
        Map<RecordId, List<Membership>> grouped = enrolments.isEmpty() ? memberships(students) : Map.of();
        Set<RecordId> placed = new HashSet<>(students);
        placed.removeIf(student -> !Attending.placed(
                new Facts.Placement(
                        enrolled.getOrDefault(student, List.of()),
                        !enrolments.isEmpty(),
                        grouped.getOrDefault(student, List.of())),
                today,
                calendar));
        return placed;
    }

    /** Of a whole school one question for all is far cheaper than one that names every student. */
    private Map<RecordId, List<Membership>> memberships(Set<RecordId> students) {
        Map<RecordId, String> years = reader.all(school, Group.class).stream()
                .collect(Collectors.toMap(Stored::id, group -> group.record().schoolYear(), (one, other) -> one));
        return reader.all(school, GroupMember.class).stream()
                .filter(Placements::open)
                .map(Stored::record)
                .filter(member -> students.contains(member.student().id()))
                .collect(Collectors.groupingBy(
                        member -> member.student().id(),
                        Collectors.flatMapping(
                                member -> Optional.ofNullable(
                                                years.get(member.group().id()))
                                        .stream()
                                        .map(year -> new Membership(year, member)),
                                Collectors.toList())));
    }

    /** What the source withholds places nobody. */
    private static <T extends Canonical> boolean open(Stored<T> stored) {
        return !stored.withheld();
    }
}
