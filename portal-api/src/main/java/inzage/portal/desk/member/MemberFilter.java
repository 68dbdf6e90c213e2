package inzage.portal.desk.member;

import inzage.connector.invitation.Hurdle;
import inzage.connector.invitation.SchoolPerson;
import inzage.connector.member.RosterEntry;
import inzage.connector.publication.Viewer;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which members to list; what is left out restricts nothing. */
record MemberFilter(
        Viewer.@Nullable Kind kind,
        SchoolPerson.@Nullable Stage stage,

        @Schema(description = "Only those who are not invited for this reason.") @Nullable
        Hurdle hurdle,

        @Schema(description = "Members who never signed in, or only those who did.") @Nullable
        Boolean neverSignedIn,

        @Nullable Boolean undeliverable,
        @Nullable Boolean suspended) {
    List<RosterEntry> of(List<RosterEntry> all) {
        return all.stream().filter(this::asked).toList();
    }

    private boolean asked(RosterEntry entry) {
        SchoolPerson person = entry.person();
        return (kind == null || kind == person.kind())
                && (stage == null || stage == person.stage())
                && (hurdle == null || person.hurdle().filter(hurdle::equals).isPresent())
                && (neverSignedIn == null || neverSignedIn == never(entry))
                && (undeliverable == null || undeliverable == entry.undeliverable())
                && (suspended == null || suspended != person.suspended().isEmpty());
    }

    private static boolean never(RosterEntry entry) {
        return !entry.person().memberships().isEmpty() && !entry.signedIn();
    }
}
