package inzage.connector.publication.reading;

import inzage.connector.canonical.Group;
import inzage.connector.canonical.GroupMember;
import inzage.connector.canonical.RecordId;
import inzage.connector.publication.decision.Facts.Membership;
import inzage.connector.publication.setting.Settings;
import inzage.connector.store.SchoolReader;
import inzage.connector.store.Stored;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads which groups a student is in, was in and will be in, whatever the day. What the source withholds, or an operator closed, places nobody. */
final class MembershipsReader {
    private final SchoolReader reader;

    MembershipsReader(SchoolReader reader) {
        this.reader = reader;
    }

    List<Membership> of(String school, Settings inForce, RecordId student) {
        List<GroupMember> members = reader.ofStudent(school, GroupMember.class, student).stream()
                .filter(inForce::shows)
                .map(Stored::record)
                .toList();
        Set<RecordId> ids = members.stream().map(member -> member.group().id()).collect(Collectors.toSet());
        Map<RecordId, Group> groups = reader.find(school, Group.class, ids).stream()
                .collect(Collectors.toMap(Stored::id, Stored::record, (one, other) -> one));
        return members.stream()
                .flatMap(member -> Optional.ofNullable(groups.get(member.group().id())).stream()
                        .map(group -> new Membership(group.schoolYear(), member)))
                .toList();
    }
}
