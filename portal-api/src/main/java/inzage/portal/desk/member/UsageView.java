package inzage.portal.desk.member;

import inzage.connector.invitation.SchoolPerson.Stage;
import inzage.connector.member.RosterEntry;
import inzage.connector.publication.Viewer;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** How many have come how far. */
@Schema(name = "Usage")
record UsageView(Counts guardians, Counts students) {
    /** Of one kind of people. */
    @Schema(name = "UsageCounts")
    record Counts(
            @Schema(description = "Who may be invited, or are.")
            long people,

            long notInvited,
            long invited,
            long active,
            long inactive,
            long blocked,

            @Schema(description = "Members who signed in at least once.")
            long signedIn,

            @Schema(description = "Members who never did.") long neverSignedIn) {
        static Counts of(List<RosterEntry> all) {
            long signedIn = all.stream().filter(RosterEntry::signedIn).count();
            long members = all.stream()
                    .filter(entry -> !entry.person().memberships().isEmpty())
                    .count();
            return new Counts(
                    all.size(),
                    in(all, Stage.NOT_INVITED),
                    in(all, Stage.INVITED),
                    in(all, Stage.ACTIVE),
                    in(all, Stage.INACTIVE),
                    in(all, Stage.BLOCKED),
                    signedIn,
                    members - signedIn);
        }

        private static long in(List<RosterEntry> all, Stage stage) {
            return all.stream().filter(entry -> entry.person().stage() == stage).count();
        }
    }

    static UsageView of(List<RosterEntry> all) {
        return new UsageView(of(all, Viewer.Kind.GUARDIAN), of(all, Viewer.Kind.STUDENT));
    }

    private static Counts of(List<RosterEntry> all, Viewer.Kind kind) {
        return Counts.of(all.stream()
                .filter(entry -> entry.person().kind() == kind)
                .filter(entry -> entry.person().hurdle().isEmpty()
                        || !entry.person().memberships().isEmpty())
                .toList());
    }
}
