package inzage.connector.review;

import inzage.connector.account.membership.Membership;
import inzage.connector.account.membership.Memberships;
import inzage.connector.account.role.Role;
import inzage.connector.account.role.Roles;
import inzage.connector.audit.Act;
import inzage.connector.audit.Actor;
import inzage.connector.audit.Audit;
import inzage.connector.canonical.RecordId;
import inzage.connector.review.value.Grants;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Lets the desk, and operators whom the school lets, look as one of its guardians or students: read-only, with a reason, each look
 * written down under both names.
 */
@Service
public class Looking {
    /** A look ends by itself after so long. */
    public static final Duration LONGEST = Duration.ofMinutes(15);

    static final String BEGUN = "PREVIEW_OPENED";
    static final String ENDED = "PREVIEW_ENDED";
    private static final String RESOURCE = "preview";

    private final Memberships memberships;
    private final Roles roles;
    private final Grants grants;
    private final Kinship kinship;
    private final Audit audit;

    public Looking(Memberships memberships, Roles roles, Grants grants, Kinship kinship, Audit audit) {
        this.memberships = memberships;
        this.roles = roles;
        this.grants = grants;
        this.kinship = kinship;
        this.audit = audit;
    }

    /** Whether somebody may look as another. */
    public enum Opening {
        OPENED,
        /** The two accounts have a child in common, or are the same. */
        OWN_CHILD,
        /** An operator whom the school does not let. */
        NOT_GRANTED,
        /** The school has no such member. */
        UNKNOWN
    }

    /** Begins to look as the account. */
    public Opening open(Actor who, String school, String account, String reason) {
        if (who.role() == Actor.Role.OPERATOR && !may(who, school)) {
            audit.looked(who, Act.of(school, RESOURCE, "REFUSED_NOT_GRANTED").because(reason));
            return Opening.NOT_GRANTED;
        }
        if (memberships.find(account, school).isEmpty()) {
            return Opening.UNKNOWN;
        }
        Opening opening = kinship.shared(who.account(), account, school) ? Opening.OWN_CHILD : Opening.OPENED;
        String decision = opening == Opening.OPENED ? BEGUN : "REFUSED_OWN_CHILD";
        audit.looked(who.as(account), Act.of(school, RESOURCE, decision).because(reason));
        return opening;
    }

    /**
     * One look; to be asked before it is answered.
     *
     * @param resource the route's pattern
     * @return as whom; empty if that is over: the role or the school's word was taken away, the member is gone, or a child became
     *     the looker's own
     */
    public Optional<Membership> look(
            Actor who, String school, String account, Optional<RecordId> child, String resource) {
        Optional<Membership> member = memberships
                .find(account, school)
                .filter(one -> may(who, school))
                .filter(one -> !kinship.shared(who.account(), account, school));
        String decision = member.isPresent() ? "PREVIEWED" : "PREVIEW_REFUSED";
        Act act = Act.of(school, resource, decision);
        audit.looked(who.as(account), child.map(act::about).orElse(act));
        return member;
    }

    /** Is oneself again before the time is over. */
    public void end(Actor who, String school, String account) {
        audit.looked(who.as(account), Act.of(school, RESOURCE, ENDED));
    }

    private boolean may(Actor who, String school) {
        return who.role() == Actor.Role.OPERATOR
                ? roles.operator(who.account()) && grants.inForce(school)
                : roles.holds(who.account(), school, Role.DESK);
    }
}
