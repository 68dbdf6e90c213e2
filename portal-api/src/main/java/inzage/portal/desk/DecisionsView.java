package inzage.portal.desk;

import inzage.connector.access.DecisionHistory;
import inzage.connector.access.restriction.Restriction;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What people at the school decided about a student, newest first. */
@Schema(name = "Decisions")
record DecisionsView(List<LinkDecisionView> links, List<RestrictionView> restrictions) {

    /** About one link. */
    @Schema(name = "LinkDecision")
    record LinkDecisionView(
            String guardian,

            @Schema(allowableValues = {"confirmed", "closed", "limited"})
            String decision,

            String by,
            Instant at,
            @Nullable String reason,
            @Nullable String withdrawnBy,
            @Nullable Instant withdrawnAt) {
        static LinkDecisionView of(DecisionHistory.Entry entry, UnaryOperator<String> author) {
            return new LinkDecisionView(
                    entry.guardian().hex(),
                    entry.kind().name().toLowerCase(Locale.ROOT),
                    author.apply(entry.by()),
                    entry.at(),
                    entry.reason().orElse(null),
                    entry.withdrawnBy().map(author).orElse(null),
                    entry.withdrawnAt().orElse(null));
        }
    }

    static DecisionsView of(
            List<DecisionHistory.Entry> links, List<Restriction> restrictions, UnaryOperator<String> author) {
        return new DecisionsView(
                links.stream().map(entry -> LinkDecisionView.of(entry, author)).toList(),
                restrictions.stream()
                        .map(one -> RestrictionView.of(one, author))
                        .toList());
    }
}
