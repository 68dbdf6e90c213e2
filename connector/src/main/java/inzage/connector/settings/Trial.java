package inzage.connector.settings;

import inzage.connector.settings.document.SettingChange;
import java.util.List;

/**
 * What becomes of settings that somebody would like to have.
 *
 * @param version of those in force
 * @param changes to those in force
 * @param problems sentences that name a setting and what to do; while there are any, nothing is changed
 */
public record Trial(long version, List<SettingChange> changes, List<String> problems) {
    public Trial {
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
    }
}
