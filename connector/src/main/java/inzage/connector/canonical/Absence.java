package inzage.connector.canonical;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** That a student was absent, late or sent out; hours are lesson hours, times are local to the school. */
public record Absence(
        @Indexed @To(Student.class) @NotNull Ref student,
        @Indexed @NotNull LocalDate date,
        @Nullable Integer fromHour,
        @Nullable Integer throughHour,
        @Nullable LocalTime from,
        @Nullable LocalTime through,
        @To(Subject.class) @Nullable Ref subject,
        @NotNull Kind kind,
        @Nullable String reason,
        @NotNull ReasonBy reasonBy,
        boolean authorised,
        boolean handled)
        implements Canonical {

    /** What was registered. */
    public enum Kind {
        ABSENT,
        LATE,
        SICK,
        SENT_OUT,
        EXEMPT,
        NO_BOOKS,
        NO_HOMEWORK,
        OTHER
    }

    /** Who gave the reason. */
    public enum ReasonBy {
        STUDENT,
        GUARDIAN,
        SCHOOL,
        UNKNOWN
    }
}
