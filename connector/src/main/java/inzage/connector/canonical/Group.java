package inzage.connector.canonical;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A group of students in one school year: a form, a class that is taught together, a combination. */
public record Group(
        @NotBlank String name,
        @NotNull Kind kind,

        @Indexed @NotNull @Pattern(regexp = SchoolYear.NAME, message = "is not a school year like 2026-2027")
        String schoolYear,

        @To(Site.class) @Nullable Ref site,
        @Nullable Integer yearOfStudy,
        @Nullable String room,
        @To(StaffMember.class) List<Ref> mentors)
        implements Canonical {

    /** What a group is for. */
    public enum Kind {
        HOME,
        TEACHING,
        COMBINED
    }

    public Group {
        mentors = List.copyOf(mentors);
    }
}
