package inzage.portal.desk;

import inzage.connector.access.LinkToConfirm;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Links between students and guardians that wait for the desk, oldest first. */
@Schema(name = "Links")
record LinksView(
        List<LinkView> links,
        @Schema(description = "How many wait.") int total,

        @Schema(description = "How many of them can be confirmed in bulk: the number to expect.")
        int inBulk,

        @Schema(description = "Where the next page begins; absent on the last.") @Nullable
        String next) {

    /** One link. */
    @Schema(name = "Link")
    record LinkView(
            String student,
            String studentName,
            String guardian,
            String guardianName,
            @Nullable String relation,

            @Schema(description = "When it came from the school's administration.")
            Instant since,

            @Schema(description = "Why it asks for a decision of its own; empty if it can be confirmed in bulk.")
            List<String> oneByOne) {
        static LinkView of(LinkToConfirm link) {
            return new LinkView(
                    link.student().hex(),
                    link.studentName(),
                    link.guardian().hex(),
                    link.guardianName(),
                    link.relation(),
                    link.since(),
                    link.oneByOne().stream()
                            .map(caution ->
                                    caution.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                            .sorted()
                            .toList());
        }
    }
}
