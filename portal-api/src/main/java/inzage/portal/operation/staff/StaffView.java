package inzage.portal.operation.staff;

import inzage.connector.account.link.LinkTarget.Staff.Office;
import inzage.connector.staff.StaffMember;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Everybody who works with the program, or is invited to. */
@Schema(name = "Staff")
record StaffView(List<Member> staff) {
    /** One role of somebody. */
    @Schema(name = "StaffMember")
    record Member(
            @Schema(description = "Absent of who did not accept yet.") @Nullable
            String account,

            @Schema(description = "The open invitation; absent of who is at work.") @Nullable
            Long invitation,

            String email,

            @Schema(allowableValues = {"desk", "exam-board", "operator"})
            String role,

            @Nullable String school,

            @Schema(description = "Since when there is the account or the invitation.")
            Instant since) {
        static Member of(StaffMember member) {
            return new Member(
                    member.account().orElse(null),
                    member.invitation().orElse(null),
                    member.email(),
                    member.office()
                            .map(office -> office.role()
                                    .name()
                                    .toLowerCase(Locale.ROOT)
                                    .replace('_', '-'))
                            .orElse("operator"),
                    member.office().map(Office::school).orElse(null),
                    member.since());
        }
    }

    static StaffView of(List<StaffMember> all) {
        return new StaffView(all.stream().map(Member::of).toList());
    }
}
