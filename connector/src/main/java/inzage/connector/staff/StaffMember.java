package inzage.connector.staff;

import inzage.connector.account.link.LinkTarget.Staff.Office;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody who works with the program, or is invited to.
 *
 * @param account empty for who did not accept yet
 * @param invitation empty for who is at work
 * @param office empty for an operator
 */
public record StaffMember(
        Optional<String> account, Optional<Long> invitation, String email, Optional<Office> office, Instant since) {
    /** Without the address. */
    @Override
    public String toString() {
        return "staff member " + account.orElse("invited");
    }
}
