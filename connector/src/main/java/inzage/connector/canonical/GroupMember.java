package inzage.connector.canonical;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That a student is in a group; both ends inclusive, absent means the group's school year. */
public record GroupMember(
        @Indexed @To(Group.class) @NotNull Ref group,
        @Indexed @To(Student.class) @NotNull Ref student,
        @Nullable LocalDate from,
        @Nullable LocalDate through)
        implements Canonical {}
