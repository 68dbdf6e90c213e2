package inzage.connector.account.activation;

import inzage.connector.account.link.LinkTarget;
import inzage.connector.account.link.LinkTarget.FirstOperator;
import inzage.connector.account.link.LinkTarget.Invitation;
import inzage.connector.account.link.LinkTarget.Staff;
import inzage.connector.account.link.OneTimeLink;
import inzage.connector.account.membership.Memberships;
import inzage.connector.account.role.Roles;
import inzage.connector.audit.Act;
import inzage.connector.audit.Actor;
import inzage.connector.audit.Audit;
import inzage.connector.canonical.RecordId;
import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gives an account what its link is for, and writes down by whose invitation. */
@Component
final class Granting {
    private final Memberships memberships;
    private final Roles roles;
    private final Audit audit;

    Granting(Memberships memberships, Roles roles, Audit audit) {
        this.memberships = memberships;
        this.roles = roles;
        this.audit = audit;
    }

    /**
     * To be called in a transaction.
     *
     * @throws IllegalStateException if the account cannot be that person too
     */
    void give(String account, OneTimeLink link) {
        LinkTarget target = link.target();
        Actor owner = Actor.of(account, Actor.Role.OWNER, Actor.NO_REQUEST);
        if (target instanceof Invitation invitation) {
            memberships.grant(account, invitation.school(), invitation.kind(), invitation.persons());
            audit.acted(owner, joined(invitation).because(invitedBy(link)));
        } else if (target instanceof Staff staff) {
            staff.office()
                    .ifPresentOrElse(
                            office -> roles.grant(account, office.school(), office.role()),
                            () -> roles.grantOperator(account));
            audit.acted(owner, seated(staff.office(), account).because(invitedBy(link)));
        } else if (target instanceof FirstOperator) {
            roles.grantOperator(account);
            audit.acted(owner, seated(Optional.empty(), account).because(invitedBy(link)));
        }
    }

    private static Act joined(Invitation invitation) {
        RecordId first = Collections.min(invitation.persons(), Comparator.comparing(RecordId::hex));
        return Act.of(invitation.school(), "membership/" + first, "JOINED");
    }

    private static Act seated(Optional<Staff.Office> office, String account) {
        return office.map(held -> Act.of(held.school(), "staff/" + held.role() + "/" + account, "ROLE_TAKEN"))
                .orElseGet(() -> Act.ofInstallation("staff/OPERATOR/" + account, "ROLE_TAKEN"));
    }

    private static String invitedBy(OneTimeLink link) {
        return "invited by " + link.askedBy();
    }
}
