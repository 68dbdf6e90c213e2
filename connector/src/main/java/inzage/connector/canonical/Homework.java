package inzage.connector.canonical;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something to be done by a day. It is for the student named; if none is, for the members of its groups. */
public record Homework(
        @To(Lesson.class) @Nullable Ref lesson,
        @Recipient @To(Group.class) List<Ref> groups,
        @Indexed @Recipient @To(Student.class) @Nullable Ref student,
        @To(Subject.class) @Nullable Ref subject,
        @Indexed @NotNull LocalDate due,
        @Html @NotBlank String text,
        @NotNull Kind kind,
        Ynu done)
        implements Canonical {

    /** What is to be done. */
    public enum Kind {
        HOMEWORK,
        TEST,
        EXAM_PREPARATION
    }

    public Homework {
        groups = List.copyOf(groups);
    }
}
