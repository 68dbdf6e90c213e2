package inzage.connector.publication;

import inzage.connector.canonical.Group;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Student;
import java.util.List;
import java.util.Map;

/**
 * The groups of a child, with who else is in them today.
 *
 * @param groups with the names of their mentors
 * @param classmates by group: names and nothing else, and only of those who may be listed
 */
public record GroupPage(Answer<Group> groups, Map<RecordId, List<Shown<Student>>> classmates) {
    public GroupPage {
        classmates = Map.copyOf(classmates);
    }

    public List<Shown<Student>> classmates(RecordId group) {
        return classmates.getOrDefault(group, List.of());
    }
}
