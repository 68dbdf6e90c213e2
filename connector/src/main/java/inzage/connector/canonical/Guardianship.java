package inzage.connector.canonical;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** The link between a student and a guardian that access hangs on. */
public record Guardianship(
        @Indexed @To(Student.class) @NotNull Ref student,
        @Indexed @To(Guardian.class) @NotNull Ref guardian,
        @Nullable String relation,
        Ynu legalRepresentative,
        Ynu custody,
        Ynu portalAccess,
        Ynu receivesMail,
        Ynu maskStudentAddress)
        implements Canonical {}
