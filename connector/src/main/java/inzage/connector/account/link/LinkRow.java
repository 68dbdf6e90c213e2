package inzage.connector.account.link;

import inzage.connector.account.link.LinkTarget.AddressChange;
import inzage.connector.account.link.LinkTarget.FirstOperator;
import inzage.connector.account.link.LinkTarget.Invitation;
import inzage.connector.account.link.LinkTarget.PasswordReset;
import inzage.connector.account.link.LinkTarget.Purpose;
import inzage.connector.account.link.LinkTarget.Staff;
import inzage.connector.account.role.Role;
import inzage.connector.canonical.RecordId;
import inzage.connector.publication.Viewer;
import inzage.connector.store.SqlTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A link as it stands in its table, but for the persons whom it is for. */
record LinkRow(
        long id,
        Purpose purpose,
        LinkColumns columns,
        Optional<String> digest,
        String askedBy,
        Instant askedAt,
        @Nullable Instant expiresAt) {
    static LinkRow read(ResultSet row) throws SQLException {
        return new LinkRow(
                row.getLong("id"),
                Purpose.valueOf(row.getString("purpose")),
                new LinkColumns(
                        row.getString("school"),
                        row.getString("kind"),
                        row.getString("role"),
                        row.getString("account"),
                        row.getString("email")),
                Optional.ofNullable(row.getString("address_digest")),
                row.getString("asked_by"),
                SqlTime.read(row, "asked_at"),
                SqlTime.optional(row, "expires_at"));
    }

    OneTimeLink link(Set<RecordId> persons) {
        return new OneTimeLink(id, target(persons), digest, askedBy, askedAt, Optional.ofNullable(expiresAt));
    }

    private LinkTarget target(Set<RecordId> persons) {
        return switch (purpose) {
            case INVITATION ->
                new Invitation(text(columns.school()), Viewer.Kind.valueOf(text(columns.kind())), persons);
            case PASSWORD_RESET -> new PasswordReset(text(columns.account()));
            case ADDRESS_CHANGE -> new AddressChange(text(columns.account()), text(columns.email()));
            case FIRST_OPERATOR -> new FirstOperator();
            case STAFF_INVITATION -> new Staff(office(), text(columns.email()));
        };
    }

    private Optional<Staff.Office> office() {
        return Optional.ofNullable(columns.role())
                .map(role -> new Staff.Office(text(columns.school()), Role.valueOf(role)));
    }

    private static String text(@Nullable String column) {
        return LinkColumns.text(column);
    }
}
