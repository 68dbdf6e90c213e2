package inzage.connector.review;

import inzage.connector.account.Membership;
import inzage.connector.account.Memberships;
import inzage.connector.account.Role;
import inzage.connector.account.Roles;
import inzage.connector.audit.Act;
import inzage.connector.audit.Actor;
import inzage.connector.audit.Audit;
import inzage.connector.canonical.RecordId;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Lets the desk look as one of its guardians or students: read-only, with a reason, each look written down under both names. */
@Service
public class Looking {
    private final Memberships memberships;
    private final Roles roles;
    private final Kinship kinship;
    private final Audit audit;

    public Looking(Memberships memberships, Roles roles, Kinship kinship, Audit audit) {
        this.memberships = memberships;
        this.roles = roles;
        this.kinship = kinship;
        this.audit = audit;
    }

    /** Whether somebody may look as another. */
    public enum Opening {
        OPENED,
        /** The two accounts have a child in common, or are the same. */
        OWN_CHILD,
        /** The school has no such member. */
        UNKNOWN
    }

    /** Begins to look as the account. */
    public Opening open(Actor who, String school, String account, String reason) {
        if (memberships.find(account, school).isEmpty()) {
            return Opening.UNKNOWN;
        }
        Opening opening = kinship.shared(who.account(), account, school) ? Opening.OWN_CHILD : Opening.OPENED;
        audit.looked(
                who.as(account),
                Act.of(school, "preview", opening == Opening.OPENED ? "PREVIEW_OPENED" : "REFUSED_OWN_CHILD")
                        .because(reason));
        return opening;
    }

    /**
     * One look; to be asked before it is answered.
     *
     * @param resource the route's pattern
     * @return as whom; empty if that is over: the role was taken away, the member is gone, or a child became the looker's own
     */
    public Optional<Membership> look(
            Actor who, String school, String account, Optional<RecordId> child, String resource) {
        Optional<Membership> member = memberships
                .find(account, school)
                .filter(one -> roles.holds(who.account(), school, Role.DESK))
                .filter(one -> !kinship.shared(who.account(), account, school));
        String decision = member.isPresent() ? "PREVIEWED" : "PREVIEW_REFUSED";
        Act act = Act.of(school, resource, decision);
        audit.looked(who.as(account), child.map(act::about).orElse(act));
        return member;
    }
}
