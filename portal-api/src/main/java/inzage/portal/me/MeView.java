package inzage.portal.me;

import inzage.connector.account.Account;
import inzage.connector.account.membership.Membership;
import inzage.connector.account.role.Roles.SchoolRole;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The signed-in account, and what it is for which school. */
@Schema(name = "Me")
record MeView(
        String email,
        @Schema(description = "BCP 47", example = "nl") String language,

        @Schema(description = "When this session was opened; after a change of the password, when that was changed.")
        Instant signedInAt,

        boolean operator,

        @Schema(
                description = "Whether signing in asks for a code; required: it must, and does not yet.",
                example = "on",
                allowableValues = {"off", "on", "required"})
        String secondFactor,

        List<InSchool> memberships,
        List<InSchool> roles,

        @Schema(description = "As whom this session looks; absent for as oneself. To be said on every page.") @Nullable
        LookingAs looking) {

    /** As whom a session looks. */
    record LookingAs(
            @Schema(description = "The address of the account.")
            String as,

            @Schema(example = "vechtstroom") String school,
            String schoolName,

            @Schema(description = "At which instant; absent for always now.") @Nullable
            Instant at,

            @Schema(description = "When it ends by itself.") Instant until) {}

    /** What somebody is in one school. */
    record InSchool(
            @Schema(example = "vechtstroom") String school,
            String schoolName,

            @Schema(
                    example = "guardian",
                    allowableValues = {"guardian", "student", "desk", "exam-board"})
            String as,

            @Schema(
                    example = "active",
                    allowableValues = {"invited", "active", "inactive", "blocked"})
            String state) {}

    static MeView of(
            Account account,
            Instant signedInAt,
            boolean operator,
            String secondFactor,
            List<Membership> memberships,
            List<SchoolRole> roles,
            @Nullable LookingAs looking,
            UnaryOperator<String> schoolName) {
        return new MeView(
                account.email(),
                account.language().tag(),
                signedInAt,
                operator,
                secondFactor,
                memberships.stream()
                        .map(m ->
                                new InSchool(m.school(), schoolName.apply(m.school()), word(m.kind()), word(m.state())))
                        .toList(),
                roles.stream()
                        .map(r -> new InSchool(r.school(), schoolName.apply(r.school()), word(r.role()), "active"))
                        .toList(),
                looking);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
