package inzage.portal.consent;

import inzage.connector.consent.ConsentView;
import inzage.connector.consent.ConsentView.GuardianConsent;
import inzage.connector.publication.Module;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** Which guardians a student of age lets look, over all schools. */
@Schema(name = "Consents")
record ConsentsView(List<OneConsent> guardians) {

    /** What one guardian may see. */
    @Schema(name = "Consent")
    record OneConsent(
            @Schema(example = "vechtstroom") String school,
            @Schema(description = "The guardian's id.") String guardian,
            String name,
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
                consent.name(),
                consent.given(),
                consent.modules().stream().map(Module::word).sorted().toList());
    }
}
