package inzage.connector.publication;

import inzage.connector.canonical.Group;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.StaffMember;
import inzage.connector.canonical.Student;
import inzage.connector.publication.decision.Decision;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The slices of which the page of a group is made: the groups themselves, who leads them and who else is in them. */
final class GroupSlices {
    private static final Optional<Module> MODULE = Optional.of(Module.GROUP);

    private GroupSlices() {}

    /** The groups that the student is in today, but for those that are only taught together. */
    static Decision<Group> groups(Asking asking) {
        LocalDate today = asking.today();
        Set<RecordId> groups = asking.facts().placement().memberships().stream()
                .filter(membership -> membership.on(today, asking.facts().calendar()))
                .map(membership -> membership.member().group().id())
                .collect(Collectors.toSet());
        return asking.decided(
                MODULE,
                asking.reader().find(asking.viewer().school(), Group.class, groups).stream()
                        .filter(group -> group.record().kind() != Group.Kind.TEACHING)
                        .toList());
    }

    /** Those who work at the school and belong to a group of this student. */
    static Decision<StaffMember> staff(Asking asking, Set<RecordId> members) {
        return asking.decided(MODULE, asking.reader().find(asking.viewer().school(), StaffMember.class, members));
    }

    /** Other students as they may be listed to those who see a group of this student. */
    static Decision<Student> classmates(Asking asking, Set<RecordId> students) {
        return asking.decided(MODULE, asking.reader().find(asking.viewer().school(), Student.class, students));
    }
}
