package inzage.connector.settings.document;

import org.jspecify.annotations.Nullable;

/**
 * One setting that changes.
 *
 * @param key e.g. {@code settings.modules.results.for}
 * @param before {@code null} if it was not there
 * @param after {@code null} if it is not there any more
 */
public record SettingChange(
        String key, @Nullable String before, @Nullable String after) {}
