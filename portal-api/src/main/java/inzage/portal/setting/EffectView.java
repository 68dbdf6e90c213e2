package inzage.portal.setting;

import inzage.connector.settings.effect.Difference;
import inzage.connector.settings.effect.Effect;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;

/** What settings would change for people. */
@Schema(name = "SettingsEffect")
record EffectView(
        @Schema(description = "By audience and module; what stays as it is, is left out.")
        List<DifferenceView> differences,

        @Schema(description = "Of how many people the pages were looked at.")
        int looked,

        @Schema(description = "How many there are; more than were looked at if there was no time for all.")
        int people) {

    static EffectView of(Effect effect) {
        return new EffectView(
                effect.differences().stream().map(DifferenceView::of).toList(), effect.looked(), effect.people());
    }

    /** What an audience would see more and less of a module. */
    @Schema(name = "SettingsDifference")
    record DifferenceView(
            @Schema(allowableValues = {"guardians", "students"})
            String audience,

            String module,

            @Schema(description = "People who would see more.")
            int gaining,

            @Schema(description = "Records more, of all of them together.")
            int gained,

            @Schema(description = "People who would see less.")
            int losing,

            @Schema(description = "Records less, of all of them together.")
            int lost) {
        static DifferenceView of(Difference difference) {
            return new DifferenceView(
                    difference.audience().name().toLowerCase(Locale.ROOT) + "s",
                    difference.module().word(),
                    difference.gaining(),
                    difference.gained(),
                    difference.losing(),
                    difference.lost());
        }
    }
}
