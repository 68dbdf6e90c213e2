package inzage.portal.setting;

import inzage.connector.settings.CurrentSettings;
import inzage.connector.settings.question.OpenQuestion;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The settings of a school, with what is not right about them and what the school still has to say. */
@Schema(name = "Settings")
record SettingsView(
        @Schema(description = "To be sent back with a change.")
        long version,

        @Schema(description = "The account that changed them last, or what else did.")
        String changedBy,

        Instant changedAt,

        @Schema(description = "As in the school's file: maps, lists and texts. What is not there is closed.")
        Map<String, Object> settings,

        @Schema(description = "What is not right, and so closed: which setting, and what to do.")
        List<String> problems,

        @Schema(description = "What only the school can say. The module stays off until it has.")
        List<QuestionView> questions) {

    static SettingsView of(CurrentSettings current) {
        return new SettingsView(
                current.version(),
                current.changedBy(),
                current.changedAt(),
                current.tree().root(),
                current.problems(),
                current.questions().stream().map(QuestionView::of).toList());
    }

    /** A question that waits for an answer. */
    @Schema(name = "SettingsQuestion")
    record QuestionView(
            @Schema(description = "The setting that answers it.")
            String key,

            String question,

            @Schema(description = "What can be written there.")
            List<String> answers,

            @Schema(description = "The module that waits for it.")
            String holds) {
        static QuestionView of(OpenQuestion open) {
            return new QuestionView(
                    open.key(), open.question(), open.answers(), open.holds().word());
        }
    }
}
