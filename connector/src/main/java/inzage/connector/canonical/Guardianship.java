package inzage.connector.canonical;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The link between a student and a guardian that access hangs on.
 *
 * @param namedByBoth the source names the guardian at the student and the student at the guardian; NO: at one of them only;
 *     unknown where a source has one place for a link
 */
public record Guardianship(
        @Indexed @To(Student.class) @NotNull Ref student,
        @Indexed @To(Guardian.class) @NotNull Ref guardian,
        @Nullable String relation,
        Ynu legalRepresentative,
        Ynu custody,
        Ynu portalAccess,
        Ynu receivesMail,
        Ynu maskStudentAddress,
        Ynu namedByBoth)
        implements Canonical {}
