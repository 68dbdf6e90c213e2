package inzage.connector.settings;

import inzage.connector.settings.document.SettingChange;
import java.time.Instant;

/**
 * A setting that was changed.
 *
 * @param id grows with every change
 * @param version of the settings that it made
 * @param by the account, or what else changed it
 */
public record PastChange(long id, long version, SettingChange change, String by, Instant at) {}
