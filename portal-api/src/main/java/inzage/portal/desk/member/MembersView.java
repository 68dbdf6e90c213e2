package inzage.portal.desk.member;

import inzage.connector.member.RosterEntry;
import inzage.portal.paging.Page;
import io.swagger.v3.oas.annotations.media.Schema;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of the people of a school, by name. */
@Schema(name = "Members")
record MembersView(
        List<MemberView> members,

        @Schema(description = "How many the filter leaves, over all pages.")
        int total,

        @Schema(description = "Where the next page begins; absent on the last.") @Nullable
        String next) {
    static MembersView of(List<RosterEntry> asked, @Nullable String cursor, int limit) {
        Page<RosterEntry> page = Page.soonestFirst(asked, MembersView::place, cursor, limit);
        return new MembersView(page.items().stream().map(MemberView::of).toList(), asked.size(), page.next());
    }

    /** In plain letters, as cursors are; in UTF-8 a name sorts as it does by its characters. */
    private static String place(RosterEntry entry) {
        byte[] name = entry.person().name().getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(name) + "." + entry.person().id().hex();
    }
}
