package inzage.mappings.parameter;

import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Place;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code 2s}, {@code 10m}, {@code 3h}, {@code 1d}. */
public final class Durations {
    private static final Pattern FORM = Pattern.compile("(\\d{1,6})(s|m|h|d)");

    private Durations() {}

    /** @throws DefinitionError if it is written otherwise, or is nothing */
    public static Duration read(String text, Place at) {
        Matcher form = FORM.matcher(text);
        if (!form.matches() || Long.parseLong(form.group(1)) == 0) {
            throw new DefinitionError(at, "'" + text + "' is no duration like 2s, 10m, 3h or 1d");
        }
        long amount = Long.parseLong(form.group(1));
        return switch (form.group(2)) {
            case "s" -> Duration.ofSeconds(amount);
            case "m" -> Duration.ofMinutes(amount);
            case "h" -> Duration.ofHours(amount);
            default -> Duration.ofDays(amount);
        };
    }
}
