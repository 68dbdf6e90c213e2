package inzage.connector.account.activation;

import inzage.connector.account.Memberships;
import inzage.connector.account.Roles;
import inzage.connector.account.link.LinkTarget;
import inzage.connector.account.link.LinkTarget.FirstOperator;
import inzage.connector.account.link.LinkTarget.Invitation;
import inzage.connector.account.link.LinkTarget.Staff;
import org.springframework.stereotype.Component;

/** Gives an account what its link is for. */
@Component
final class Granting {
    private final Memberships memberships;
    private final Roles roles;

    Granting(Memberships memberships, Roles roles) {
        this.memberships = memberships;
        this.roles = roles;
    }

    /** @throws IllegalStateException if the account cannot be that person too */
    void give(String account, LinkTarget target) {
        if (target instanceof Invitation invitation) {
            memberships.grant(account, invitation.school(), invitation.kind(), invitation.persons());
        } else if (target instanceof Staff staff) {
            staff.office()
                    .ifPresentOrElse(
                            office -> roles.grant(account, office.school(), office.role()),
                            () -> roles.grantOperator(account));
        } else if (target instanceof FirstOperator) {
            roles.grantOperator(account);
        }
    }
}
