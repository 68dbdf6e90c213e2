package inzage.connector.publication;

import inzage.connector.canonical.Group;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.StaffMember;
import inzage.connector.canonical.Student;
import java.util.List;
import java.util.Map;

/**
 * The groups of a child, with those who lead them and who else is in them today.
 *
 * @param mentors of any of the groups; how to reach them only where the school shows it
 * @param classmates by group, only of those who may be listed
 */
public record GroupPage(
        Answer<Group> groups, List<Shown<StaffMember>> mentors, Map<RecordId, List<Shown<Student>>> classmates) {
    public GroupPage {
        mentors = List.copyOf(mentors);
        classmates = Map.copyOf(classmates);
    }

    public List<Shown<Student>> classmates(RecordId group) {
        return classmates.getOrDefault(group, List.of());
    }
}
