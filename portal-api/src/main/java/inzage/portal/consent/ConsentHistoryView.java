package inzage.portal.consent;

import inzage.connector.consent.Decider;
import inzage.connector.consent.PastConsent;
import inzage.connector.publication.Module;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a student decided about guardians, newest first in each school. */
@Schema(name = "ConsentHistory")
record ConsentHistoryView(List<Decided> consents) {

    /** One consent, whether it stands or not. */
    @Schema(name = "PastConsent")
    record Decided(
            @Schema(example = "vechtstroom") String school,
            @Schema(description = "The guardian's id.") String guardian,

            @Schema(description = "The guardian's; absent if the school has that guardian no more.") @Nullable
            String name,

            @Schema(description = "What it covered; empty for everything, also what came later.")
            List<String> modules,

            Instant given,

            @Schema(description = "How the session was opened; absent for one of before this was kept.") @Nullable
            String givenIn,

            @Schema(description = "Absent while it stands.") @Nullable
            Instant withdrawn,

            @Schema(description = "Absent while it stands, and if it ended because a backup was restored.") @Nullable
            String withdrawnIn) {
        static Decided of(String school, PastConsent past) {
            return new Decided(
                    school,
                    past.guardian().hex(),
                    past.name().orElse(null),
                    past.modules().stream().map(Module::word).sorted().toList(),
                    past.given(),
                    past.givenBy().map(Decider::session).orElse(null),
                    past.withdrawn().orElse(null),
                    past.withdrawnBy().map(Decider::session).orElse(null));
        }
    }
}
