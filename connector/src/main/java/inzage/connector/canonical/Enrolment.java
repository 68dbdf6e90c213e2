package inzage.connector.canonical;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A student's enrolment in a programme for a school year (verbintenis, plaatsing); both ends inclusive. */
public record Enrolment(
        @Indexed @To(Student.class) @NotNull Ref student,
        @Nullable String programme,
        @Nullable String level,
        @Nullable Integer yearOfStudy,
        @To(Site.class) @Nullable Ref site,

        @Indexed @NotNull @Pattern(regexp = SchoolYear.NAME, message = "is not a school year like 2026-2027")
        String schoolYear,

        @NotNull LocalDate from,
        @Nullable LocalDate through,
        @Nullable String status)
        implements Canonical {}
