package inzage.portal.setting;

import inzage.connector.settings.document.SettingChange;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One setting that is, or would be, another one. */
@Schema(name = "SettingChange")
record ChangeView(
        @Schema(description = "The whole key.", example = "settings.modules.results.for")
        String key,

        @Schema(description = "Absent if it was not there. Lists are written as JSON.") @Nullable
        String before,

        @Schema(description = "Absent if it is not there any more.") @Nullable
        String after) {
    static List<ChangeView> of(List<SettingChange> changes) {
        return changes.stream()
                .map(change -> new ChangeView(change.key(), change.before(), change.after()))
                .toList();
    }
}
