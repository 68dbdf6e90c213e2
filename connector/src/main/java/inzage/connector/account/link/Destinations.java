package inzage.connector.account.link;

import inzage.connector.account.Account;
import inzage.connector.account.Accounts;
import inzage.connector.account.AddressDigests;
import inzage.connector.account.link.LinkTarget.AddressChange;
import inzage.connector.account.link.LinkTarget.Invitation;
import inzage.connector.account.link.LinkTarget.PasswordReset;
import inzage.connector.account.link.LinkTarget.Staff;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whose address a link goes to, asked anew each time: an address that changed in the school's records voids what was sent to it. */
@Component
public class Destinations {
    private final Accounts accounts;
    private final Invitees invitees;
    private final AddressClaims claims;
    private final AddressDigests digests;

    Destinations(Accounts accounts, Invitees invitees, AddressClaims claims, AddressDigests digests) {
        this.claims = claims;
        this.accounts = accounts;
        this.invitees = invitees;
        this.digests = digests;
    }

    /** The address that the link was made for, if that is still the right one. */
    public Optional<String> of(OneTimeLink link) {
        return of(link.target()).filter(email -> link.addressDigest().equals(Optional.of(digests.ofAddress(email))));
    }

    private Optional<String> of(LinkTarget target) {
        if (target instanceof Invitation invitation) {
            return invitees.address(invitation);
        }
        if (target instanceof PasswordReset reset) {
            return accounts.find(reset.account()).map(Account::email);
        }
        if (target instanceof AddressChange change) {
            return Optional.of(change.email()).filter(email -> claims.allowed(change.account(), email));
        }
        return target instanceof Staff staff ? Optional.of(staff.email()) : Optional.empty();
    }
}
