package inzage.connector.canonical;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lesson in the timetable. Times are local to the school, hours are lesson hours. It is for the students named; if none are
 * named, for the members of its groups; if there are neither, for nobody.
 */
public record Lesson(
        @Indexed @NotNull LocalDateTime from,
        @NotNull LocalDateTime through,
        @Nullable Integer fromHour,
        @Nullable Integer throughHour,
        @To(Subject.class) @Nullable Ref subject,
        @Recipient @To(Group.class) List<Ref> groups,
        @Recipient @To(Student.class) List<Ref> students,
        @To(StaffMember.class) List<Ref> teachers,
        List<String> rooms,
        @NotNull Status status,
        Ynu attendanceRegistered,
        @Nullable String remark)
        implements Canonical {

    /** Whether a lesson is given as it was planned. */
    public enum Status {
        PLANNED,
        CHANGED,
        CANCELLED
    }

    public Lesson {
        groups = List.copyOf(groups);
        students = List.copyOf(students);
        teachers = List.copyOf(teachers);
        rooms = List.copyOf(rooms);
    }
}
