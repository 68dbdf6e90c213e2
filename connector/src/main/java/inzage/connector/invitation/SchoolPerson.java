package inzage.connector.invitation;

import inzage.connector.account.Membership;
import inzage.connector.account.link.OneTimeLink;
import inzage.connector.canonical.RecordId;
import inzage.connector.publication.Viewer;
import inzage.connector.publication.Viewer.MembershipState;
import java.util.Optional;
import java.util.Set;

/**
 * One person of a school, as far as its records tell: guardians with the same address and the same name are one.
 *
 * @param id stable as long as its first record is there
 * @param records that are this person
 * @param name as it is shown to the desk; empty if no record is there any more
 * @param email where the person can be reached
 * @param hurdle why the person is not invited; empty if nothing speaks against it
 * @param membership of the account that stands for the person
 * @param invitation that is open, perhaps expired
 */
public record SchoolPerson(
        RecordId id,
        Viewer.Kind kind,
        Set<RecordId> records,
        String name,
        Optional<String> email,
        Optional<Hurdle> hurdle,
        Optional<Membership> membership,
        Optional<OneTimeLink> invitation) {
    /** How far somebody has come. */
    public enum Stage {
        NOT_INVITED,
        INVITED,
        ACTIVE,
        INACTIVE,
        BLOCKED
    }

    public Stage stage() {
        return membership
                .map(member -> switch (member.state()) {
                    case INVITED -> Stage.INVITED;
                    case ACTIVE -> Stage.ACTIVE;
                    case INACTIVE -> Stage.INACTIVE;
                    case BLOCKED -> Stage.BLOCKED;
                })
                .orElse(invitation.isPresent() ? Stage.INVITED : Stage.NOT_INVITED);
    }

    /** Whether an invitation can be sent, for the first time or again. Whoever was kept out is not asked in. */
    public boolean invitable() {
        boolean wanting = membership
                .map(member -> member.state() == MembershipState.ACTIVE
                        && !member.persons().containsAll(records))
                .orElse(true);
        return hurdle.isEmpty() && wanting;
    }

    /** Neither name nor address. */
    @Override
    public String toString() {
        return "person " + id;
    }
}
