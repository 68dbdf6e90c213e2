package inzage.portal.setting;

import inzage.connector.settings.PastChange;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes of settings, newest first. */
@Schema(name = "SettingsHistory")
record HistoryView(
        List<PastChangeView> changes,

        @Schema(description = "Where older changes begin; absent on the last page.") @Nullable
        Long next) {

    /** @param page up to one more than the limit, to know whether there are others */
    static HistoryView of(List<PastChange> page, int limit) {
        List<PastChange> shown = page.stream().limit(limit).toList();
        return new HistoryView(
                shown.stream().map(PastChangeView::of).toList(),
                page.size() > limit ? shown.get(limit - 1).id() : null);
    }

    /** One setting that was changed. */
    @Schema(name = "PastSettingChange")
    record PastChangeView(
            @Schema(description = "Of the settings that it made.")
            long version,

            String key,
            @Nullable String before,
            @Nullable String after,

            @Schema(description = "The account that changed it, or what else did.")
            String by,

            Instant at) {
        static PastChangeView of(PastChange past) {
            return new PastChangeView(
                    past.version(),
                    past.change().key(),
                    past.change().before(),
                    past.change().after(),
                    past.by(),
                    past.at());
        }
    }
}
