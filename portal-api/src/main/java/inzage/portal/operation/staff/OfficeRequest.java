package inzage.portal.operation.staff;

import inzage.connector.account.link.LinkTarget.Staff.Office;
import inzage.connector.account.role.Role;
import inzage.portal.problem.ProblemKind;
import inzage.portal.problem.Refusal;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A role, and the school it holds for. */
@Schema(name = "Office")
record OfficeRequest(
        @NotNull @Pattern(regexp = "desk|exam-board|operator")
        String role,

        @Size(max = 64)
        @Schema(description = "Of a desk or exam board; an operator has none.", example = "vechtstroom")
        @Nullable
        String school) {
    /** @throws Refusal if role and school do not go together */
    Optional<Office> office() {
        boolean operator = role.equals("operator");
        if (operator != (school == null)) {
            throw new Refusal(ProblemKind.INVALID);
        }
        return Optional.ofNullable(school)
                .map(named -> new Office(
                        named, Role.valueOf(role.toUpperCase(Locale.ROOT).replace('-', '_'))));
    }
}
