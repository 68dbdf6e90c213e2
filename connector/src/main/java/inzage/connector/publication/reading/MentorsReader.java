package inzage.connector.publication.reading;

import inzage.connector.canonical.Group;
import inzage.connector.canonical.GroupMember;
import inzage.connector.canonical.PersonName;
import inzage.connector.canonical.RecordId;
import inzage.connector.canonical.Ref;
import inzage.connector.canonical.StaffMember;
import inzage.connector.canonical.Student;
import inzage.connector.publication.Shown;
import inzage.connector.publication.Viewer;
import inzage.connector.publication.decision.Calendar;
import inzage.connector.publication.setting.Settings;
import inzage.connector.store.SchoolReader;
import inzage.connector.store.Stored;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds whom to ask about a student: the student's mentor or, without one, those of the current home group. */
public final class MentorsReader {
    private final SchoolReader reader;
    private final Settings inForce;

    public MentorsReader(SchoolReader reader, Settings inForce) {
        this.reader = reader;
        this.inForce = inForce;
    }

    public List<String> of(Viewer viewer, Shown<Student> student, Calendar calendar) {
        Ref own = student.value().mentor();
        Set<RecordId> mentors = own != null
                ? Set.of(own.id())
                : ofHomeGroup(viewer.school(), student.id(), calendar, calendar.day(viewer.now()));
        return reader.find(viewer.school(), StaffMember.class, mentors).stream()
                .filter(inForce::shows)
                .map(Stored::record)
                .map(PersonName::of)
                .sorted()
                .toList();
    }

    private Set<RecordId> ofHomeGroup(String school, RecordId student, Calendar calendar, LocalDate today) {
        Set<RecordId> groups = reader.ofStudent(school, GroupMember.class, student).stream()
                .filter(inForce::shows)
                .map(Stored::record)
                .filter(member -> on(member, today))
                .map(member -> member.group().id())
                .collect(Collectors.toSet());
        return reader.find(school, Group.class, groups).stream()
                .filter(inForce::shows)
                .map(Stored::record)
                .filter(group ->
                        group.kind() == Group.Kind.HOME && group.schoolYear().equals(calendar.yearOf(today)))
                .flatMap(group -> group.mentors().stream())
                .map(Ref::id)
                .collect(Collectors.toSet());
    }

    private static boolean on(GroupMember member, LocalDate today) {
        LocalDate from = member.from();
        LocalDate through = member.through();
        return (from == null || !today.isBefore(from)) && (through == null || !today.isAfter(through));
    }
}
