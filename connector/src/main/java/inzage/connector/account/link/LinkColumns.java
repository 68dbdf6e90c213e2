package inzage.connector.account.link;

import inzage.connector.account.link.LinkTarget.AddressChange;
import inzage.connector.account.link.LinkTarget.Invitation;
import inzage.connector.account.link.LinkTarget.PasswordReset;
import inzage.connector.account.link.LinkTarget.Staff;
import org.jspecify.annotations.Nullable;

/** How a target stands in the table of links. */
record LinkColumns(
        @Nullable String school,
        @Nullable String kind,
        @Nullable String role,
        @Nullable String account,
        @Nullable String email) {
    static LinkColumns of(LinkTarget target) {
        if (target instanceof Invitation invitation) {
            return new LinkColumns(invitation.school(), invitation.kind().name(), null, null, null);
        }
        if (target instanceof PasswordReset reset) {
            return new LinkColumns(null, null, null, reset.account(), null);
        }
        if (target instanceof AddressChange change) {
            return new LinkColumns(null, null, null, change.account(), change.email());
        }
        if (target instanceof Staff staff) {
            String school = staff.office().map(Staff.Office::school).orElse(null);
            String role = staff.office().map(office -> office.role().name()).orElse(null);
            return new LinkColumns(school, null, role, null, staff.email());
        }
        return new LinkColumns(null, null, null, null, null);
    }

    static String text(@Nullable String column) {
        return column == null ? "" : column;
    }
}
