package inzage.portal.desk.preview;

import inzage.portal.desk.explain.TimeBasis;
import inzage.portal.security.Look;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** As whom a session looks: for the banner that says so all the time. */
@Schema(name = "Preview")
record PreviewView(
        String account,

        @Schema(description = "At which instant; absent for always now.") @Nullable
        Instant at,

        @Schema(
                allowableValues = {"past", "now", "future"},
                description =
                        "past: results as they were then, all else as it is known now. future: with today's facts.")
        String basis,

        @Schema(description = "When it ends by itself.") Instant until) {
    static PreviewView of(Look look, TimeBasis basis) {
        return new PreviewView(look.account(), look.at().orElse(null), basis.word(), look.until());
    }
}
