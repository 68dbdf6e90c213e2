package inzage.portal.desk.member;

import inzage.connector.invitation.Hurdle;
import inzage.connector.member.RosterEntry;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.Predicate;

/** Whose address is to be mended where it comes from. */
@Schema(name = "AddressesToMend")
record MendingView(
        @Schema(description = "No address, or none that can be one.")
        List<MemberView> missing,

        @Schema(description = "An address that somebody with another name has too.")
        List<MemberView> shared,

        @Schema(description = "A student's address that is not of the school's domains.")
        List<MemberView> otherDomain,

        @Schema(description = "The server of the address refused the last mail for good.")
        List<MemberView> undeliverable) {
    static MendingView of(List<RosterEntry> all) {
        return new MendingView(
                only(all, hindered(Hurdle.NO_EMAIL)),
                only(all, hindered(Hurdle.EQUAL_ADDRESS)),
                only(all, hindered(Hurdle.OTHER_DOMAIN)),
                only(all, RosterEntry::undeliverable));
    }

    private static Predicate<RosterEntry> hindered(Hurdle hurdle) {
        return entry -> entry.person().hurdle().filter(hurdle::equals).isPresent();
    }

    private static List<MemberView> only(List<RosterEntry> all, Predicate<RosterEntry> which) {
        return all.stream().filter(which).map(MemberView::of).toList();
    }
}
