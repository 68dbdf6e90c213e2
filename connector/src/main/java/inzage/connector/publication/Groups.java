package inzage.connector.publication;

import inzage.connector.canonical.Group;
import inzage.connector.canonical.GroupMember;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.StaffMember;
import inzage.connector.canonical.Student;
import inzage.connector.publication.decision.Calendar;
import inzage.connector.publication.decision.Decision;
import inzage.connector.publication.decision.Facts.Membership;
import inzage.connector.store.SchoolReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds the groups a child is in, and who may be listed as being in them with it. */
@Component
class Groups {
    private final SchoolReader reader;
    private final Answers answers;

    Groups(SchoolReader reader, Answers answers) {
        this.reader = reader;
        this.answers = answers;
    }

    Optional<GroupPage> of(Asking asking) {
        Decision<Group> decision = GroupSlices.groups(asking);
        return answers.open(asking, decision, Group.class)
                .map(groups -> new GroupPage(
                        groups,
                        mentors(asking, groups),
                        groups.shown().stream()
                                .collect(Collectors.toMap(Shown::id, group -> classmates(asking, group)))));
    }

    private static List<Shown<StaffMember>> mentors(Asking asking, Answer<Group> groups) {
        return Asking.shown(GroupSlices.staff(
                asking,
                groups.shown().stream()
                        .flatMap(group -> group.value().mentors().stream())
                        .filter(Ref::resolved)
                        .map(Ref::id)
                        .collect(Collectors.toSet())));
    }

    private List<Shown<Student>> classmates(Asking asking, Shown<Group> group) {
        Calendar calendar = asking.facts().calendar();
        LocalDate today = calendar.day(asking.viewer().now());
        String school = asking.viewer().school();
        Set<RecordId> members = reader.ofGroup(school, GroupMember.class, group.id()).stream()
                .filter(asking.facts().settings()::shows)
                .map(member -> new Membership(group.value().schoolYear(), member.record()))
                .filter(membership -> membership.on(today, calendar))
                .map(membership -> membership.member().student().id())
                .filter(member -> !member.equals(asking.facts().student().id()))
                .collect(Collectors.toSet());
        return Asking.shown(GroupSlices.classmates(asking, members));
    }
}
