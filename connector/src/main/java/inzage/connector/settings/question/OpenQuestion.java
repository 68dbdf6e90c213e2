package inzage.connector.settings.question;

import inzage.connector.publication.Module;
import java.util.List;

/**
 * What only the school can say, and has not said yet.
 *
 * @param key the setting that answers it
 * @param question to the desk
 * @param answers what can be written there
 * @param holds the module that stays off until it is answered
 */
public record OpenQuestion(String key, String question, List<String> answers, Module holds) {
    public OpenQuestion {
        answers = List.copyOf(answers);
    }

    /** Why the module is off. */
    String sentence() {
        return "settings.modules." + holds.word() + " stays off until " + key + " answers: " + question + " "
                + String.join(", or ", answers);
    }
}
