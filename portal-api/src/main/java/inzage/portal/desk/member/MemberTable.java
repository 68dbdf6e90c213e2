package inzage.portal.desk.member;

import inzage.connector.member.RosterEntry;
import inzage.portal.desk.member.table.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Members as rows of a file. The headings are those of the API, so that a file from here can be read by a program. */
final class MemberTable {
    private static final List<String> HEADINGS = List.of(
            "person",
            "kind",
            "name",
            "email",
            "stage",
            "hurdle",
            "invitedAt",
            "expiresAt",
            "signedIn",
            "undeliverable",
            "suspended",
            "mail");

    private MemberTable() {}

    static Table of(List<RosterEntry> entries) {
        return new Table(
                "members",
                HEADINGS,
                entries.stream().map(MemberView::of).map(MemberTable::row).toList());
    }

    private static List<String> row(MemberView member) {
        return List.of(
                member.person(),
                member.kind(),
                member.name(),
                text(member.email()),
                member.stage(),
                text(member.hurdle()),
                text(member.invitedAt()),
                text(member.expiresAt()),
                String.valueOf(member.signedIn()),
                String.valueOf(member.undeliverable()),
                String.valueOf(member.suspended()),
                String.valueOf(member.mail()));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static String text(@Nullable Instant value) {
        return value == null ? "" : value.toString();
    }
}
