package inzage.connector.settings;

import inzage.connector.settings.document.SettingChange;
import java.util.List;

/** What became of a wish to change settings. */
public sealed interface Saved {
    /** They are in force. */
    record InForce(long version, List<SettingChange> changes) implements Saved {
        public InForce {
            changes = List.copyOf(changes);
        }
    }

    /** Somebody else changed them in the meantime; nothing was done. */
    record Outdated() implements Saved {}

    /** Nothing was done, for these reasons. */
    record Refused(List<String> problems) implements Saved {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
