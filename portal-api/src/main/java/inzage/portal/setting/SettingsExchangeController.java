package inzage.portal.setting;

import inzage.connector.settings.CurrentSettings;
import inzage.connector.settings.DeskSettings;
import inzage.connector.settings.document.SettingsTree;
import inzage.connector.settings.document.SettingsYaml;
import inzage.connector.settings.effect.Effects;
import inzage.portal.problem.ProblemKind;
import inzage.portal.problem.Refusal;
import inzage.portal.security.SignedIn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Settings as the block of a school's file. */
@RestController
@Tag(name = "School desk")
@RequestMapping("/api/v1/schools/{school}/settings")
class SettingsExchangeController {
    private static final String YAML = MediaType.APPLICATION_YAML_VALUE;
    private static final MediaType WRITTEN = new MediaType(MediaType.APPLICATION_YAML, StandardCharsets.UTF_8);

    private static final Duration AGAIN = Duration.ofSeconds(10);

    private final DeskSettings settings;
    private final Effects effects;

    SettingsExchangeController(DeskSettings settings, Effects effects) {
        this.settings = settings;
        this.effects = effects;
    }

    /** What an import changes, or would change. */
    @Schema(name = "ImportedSettings")
    record Imported(
            @Schema(description = "Whether the settings are in force now.")
            boolean applied,

            @Schema(description = "Of the settings in force: to be sent with the import that applies.")
            long version,

            List<ChangeView> changes,

            @Schema(description = "What stands in the way: which setting, and what to do.")
            List<String> problems) {}

    @GetMapping(path = "/export", produces = YAML)
    @Operation(
            summary = "The settings as YAML",
            description = "The block that a school's file has under settings; an import takes it.")
    ResponseEntity<byte[]> written(@PathVariable String school) {
        SettingsTree tree = settings.current(school).map(CurrentSettings::tree).orElseThrow(Refusal::notFound);
        return ResponseEntity.ok()
                .contentType(WRITTEN)
                .body(SettingsYaml.write(tree).getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping(path = "/import", consumes = YAML)
    @Operation(
            summary = "Read settings in",
            description =
                    "Says what would change, and what stands in the way. Only with a version they are put in force, in the"
                            + " place of all others, as if they had been changed here.")
    Imported read(
            @AuthenticationPrincipal SignedIn signedIn,
            @PathVariable String school,
            @RequestParam(required = false) @Nullable Long version,
            @RequestBody byte[] yaml) {
        SettingsTree wanted = tree(yaml);
        if (version != null) {
            SavedView saved = settings.save(school, version, wanted, signedIn.account())
                    .map(SavedView::of)
                    .orElseThrow(Refusal::notFound);
            return new Imported(true, saved.version(), saved.changes(), List.of());
        }
        return settings.attempt(school, wanted)
                .map(trial -> new Imported(false, trial.version(), ChangeView.of(trial.changes()), trial.problems()))
                .orElseThrow(Refusal::notFound);
    }

    @PostMapping(path = "/effect", consumes = YAML)
    @Operation(
            summary = "What settings would change for people",
            description =
                    "Counts for every guardian and student of the school what they see and what they would see. Takes some"
                            + " seconds; one count at a time: 503 with Retry-After while another is under way. Changes nothing.")
    EffectView effect(@PathVariable String school, @RequestBody byte[] yaml) {
        try {
            return effects.of(school, tree(yaml)).map(EffectView::of).orElseThrow(Refusal::notFound);
        } catch (Effects.Busy busy) {
            throw Refusal.busy(AGAIN);
        }
    }

    private static SettingsTree tree(byte[] yaml) {
        try {
            return SettingsYaml.read(new String(yaml, StandardCharsets.UTF_8));
        } catch (SettingsYaml.WrongYaml wrong) {
            throw Refusal.because(ProblemKind.SETTINGS_REFUSED, wrong.getMessage() + ".");
        }
    }
}
