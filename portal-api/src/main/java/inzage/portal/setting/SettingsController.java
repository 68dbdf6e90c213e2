package inzage.portal.setting;

import inzage.connector.settings.DeskSettings;
import inzage.connector.settings.document.SettingsTree;
import inzage.portal.problem.Refusal;
import inzage.portal.security.SignedIn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "School desk")
@RequestMapping("/api/v1/schools/{school}/settings")
class SettingsController {
    private final DeskSettings settings;

    SettingsController(DeskSettings settings) {
        this.settings = settings;
    }

    /** Settings that the desk wants. */
    @Schema(name = "WantedSettings")
    record Wanted(
            @NotNull @Schema(description = "The version that was looked at.")
            Long version,

            @NotNull @Schema(description = "All of them: what is not there is closed.")
            Map<String, Object> settings) {}

    @GetMapping
    @Operation(
            summary = "What the school publishes",
            description = "The settings in force, what is wrong with them, and what the school still has to answer.")
    SettingsView current(@PathVariable String school) {
        return settings.current(school).map(SettingsView::of).orElseThrow(Refusal::notFound);
    }

    @PutMapping
    @Operation(
            summary = "Change what the school publishes",
            description =
                    "In force with the next request. With a mistake in them, or an open question, nothing is changed and"
                            + " the answer says which setting and what to do. If somebody else changed them in the meantime: 409.")
    SavedView save(
            @AuthenticationPrincipal SignedIn signedIn,
            @PathVariable String school,
            @Valid @RequestBody Wanted wanted) {
        return settings.save(school, wanted.version(), SettingsTree.of(wanted.settings()), signedIn.account())
                .map(SavedView::of)
                .orElseThrow(Refusal::notFound);
    }

    @GetMapping("/history")
    @Operation(
            summary = "Who changed what the school publishes",
            description = "Setting by setting, newest first; what came from the school's file is the oldest.")
    HistoryView history(
            @PathVariable String school,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) @Min(1) long before,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return HistoryView.of(settings.history(school, before, limit + 1), limit);
    }
}
