package inzage.portal.desk.member;

import inzage.connector.account.link.OneTimeLink;
import inzage.connector.account.membership.Membership;
import inzage.connector.invitation.SchoolPerson;
import inzage.connector.member.RosterEntry;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A person of the school, and how far that person has come. */
@Schema(name = "Member")
record MemberView(
        String person,
        @Schema(allowableValues = {"guardian", "student"}) String kind,

        @Schema(description = "Empty if the person is not in the school's records any more.")
        String name,

        @Schema(description = "In the school's records; nobody is moved to another sign-in by it.") @Nullable
        String email,

        @Schema(allowableValues = {"not-invited", "invited", "active", "inactive", "blocked"})
        String stage,

        @Schema(
                description = "Why the person is not invited; absent if nothing speaks against it.",
                allowableValues = {"no-access", "no-email", "equal-address", "other-domain"})
        @Nullable
        String hurdle,

        @Schema(description = "When the open invitation was asked for.") @Nullable
        Instant invitedAt,

        @Schema(description = "When its link ends; absent while its mail was not sent.") @Nullable
        Instant expiresAt,

        @Schema(description = "The member's account, for explain and preview.") @Nullable
        String account,

        boolean signedIn,

        @Schema(description = "The last mail was refused for good.")
        boolean undeliverable,

        @Schema(description = "Name and address both changed under one key: nothing is shown until the desk confirms.")
        boolean suspended,

        @Schema(description = "Whether news is told by mail.")
        boolean mail) {
    static MemberView of(RosterEntry entry) {
        SchoolPerson person = entry.person();
        return new MemberView(
                person.id().hex(),
                word(person.kind()),
                person.name(),
                person.email().orElse(null),
                word(person.stage()),
                person.hurdle().map(MemberView::word).orElse(null),
                person.invitation().map(OneTimeLink::askedAt).orElse(null),
                person.invitation().flatMap(OneTimeLink::expiresAt).orElse(null),
                person.memberships().stream()
                        .map(Membership::account)
                        .findFirst()
                        .orElse(null),
                entry.signedIn(),
                entry.undeliverable(),
                !person.suspended().isEmpty(),
                person.memberships().stream().allMatch(Membership::mail));
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
