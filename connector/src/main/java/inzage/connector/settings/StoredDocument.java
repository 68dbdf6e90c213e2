package inzage.connector.settings;

import inzage.connector.settings.document.SettingsTree;
import java.time.Instant;
import java.util.Optional;

/**
 * A school's settings as they are stored.
 *
 * @param changedBy the account, or {@link SettingsSeeds#FILE}
 */
record StoredDocument(long version, String content, String changedBy, Instant changedAt) {

    /** Empty if what is stored is no settings at all. */
    Optional<SettingsTree> tree() {
        try {
            return Optional.of(SettingsTree.parse(content));
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    SettingsTree treeOrEmpty() {
        return tree().orElse(SettingsTree.EMPTY);
    }
}
