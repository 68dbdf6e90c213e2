package inzage.portal.consent;

import inzage.connector.consent.ConsentView;
import inzage.connector.consent.ConsentView.GuardianConsent;
import inzage.connector.publication.Module;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which guardians a student of age lets look, over all schools. */
@Schema(name = "Consents")
record ConsentsView(List<OneConsent> guardians) {

    /** What one guardian may see. */
    @Schema(name = "Consent")
    record OneConsent(
            @Schema(example = "vechtstroom") String school,
            @Schema(description = "The guardian's id.") String guardian,

            @Schema(description = "Absent if the school has that guardian no more.") @Nullable
            String name,

            @Schema(
                    description =
                            "Whether the school links the guardian now. A consent to one whom it does not can be withdrawn, not given.")
            boolean linked,

            boolean given,

            @Schema(
                    description = "What it covers; empty for everything, also what comes later.",
                    example = "[\"results\"]")
            List<String> modules) {}

    static List<OneConsent> of(String school, ConsentView view) {
        return view.guardians().stream().map(guardian -> one(school, guardian)).toList();
    }

    private static OneConsent one(String school, GuardianConsent consent) {
        return new OneConsent(
                school,
                consent.guardian().hex(),
                consent.name().orElse(null),
                consent.linked(),
                consent.given(),
                consent.modules().stream().map(Module::word).sorted().toList());
    }
}
