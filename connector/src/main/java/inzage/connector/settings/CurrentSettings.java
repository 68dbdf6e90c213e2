package inzage.connector.settings;

import inzage.connector.settings.document.SettingsTree;
import inzage.connector.settings.question.OpenQuestion;
import java.time.Instant;
import java.util.List;

/**
 * The settings of a school as its desk sees them.
 *
 * @param changedBy the account, or what else changed them
 * @param problems sentences about what in them is not right, and so closed
 * @param questions that wait for an answer
 */
public record CurrentSettings(
        long version,
        SettingsTree tree,
        String changedBy,
        Instant changedAt,
        List<String> problems,
        List<OpenQuestion> questions) {
    public CurrentSettings {
        problems = List.copyOf(problems);
        questions = List.copyOf(questions);
    }
}
