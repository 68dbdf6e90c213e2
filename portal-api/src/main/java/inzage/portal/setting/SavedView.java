package inzage.portal.setting;

import inzage.connector.settings.Saved;
import inzage.portal.problem.ProblemKind;
import inzage.portal.problem.Refusal;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** Settings that are in force now. */
@Schema(name = "SavedSettings")
record SavedView(
        @Schema(description = "To be sent back with the next change.")
        long version,

        List<ChangeView> changes) {

    /** @throws Refusal if nothing was done */
    static SavedView of(Saved saved) {
        if (saved instanceof Saved.InForce now) {
            return new SavedView(now.version(), ChangeView.of(now.changes()));
        }
        throw saved instanceof Saved.Refused refused
                ? Refusal.because(ProblemKind.SETTINGS_REFUSED, sentences(refused.problems()))
                : new Refusal(ProblemKind.SETTINGS_CHANGED);
    }

    private static String sentences(List<String> problems) {
        return String.join(". ", problems) + ".";
    }
}
