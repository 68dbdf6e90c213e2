package inzage.mappings.load;

import inzage.mappings.definition.Value;
import inzage.mappings.yaml.DefinitionError;
import inzage.mappings.yaml.Nearest;
import inzage.mappings.yaml.Place;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads {@code as}: a conversion that must be asked for. */
final class AsReader {
    private static final Map<String, Value.Simple> SIMPLE = Map.of(
            "school-year end", Value.Simple.SCHOOL_YEAR_END,
            "school-year of", Value.Simple.SCHOOL_YEAR_OF,
            "day-before", Value.Simple.DAY_BEFORE,
            "moment epoch", Value.Simple.MOMENT_EPOCH,
            "moment lenient", Value.Simple.MOMENT_LENIENT,
            "lower", Value.Simple.LOWER,
            "hash", Value.Simple.HASH,
            "html", Value.Simple.HTML);

    private final Place at;

    AsReader(Place at) {
        this.at = at;
    }

    Value.As read(String written) {
        Value.Simple simple = SIMPLE.get(written);
        if (simple != null) {
            return simple;
        }
        if (written.startsWith("date ")) {
            return new Value.DateAs(pattern(written.substring(5), at));
        }
        Set<String> known = new TreeSet<>(SIMPLE.keySet());
        known.add("date <pattern>");
        throw new DefinitionError(at, "unknown conversion '" + written + "'" + Nearest.choice(written, known));
    }

    /** Strict: 31 February is no date. Years are counted as in ISO 8601, so that {@code y} needs no era. */
    static DateTimeFormatter pattern(String pattern, Place at) {
        try {
            return DateTimeFormatter.ofPattern(strict(pattern), Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
        } catch (IllegalArgumentException e) {
            throw new DefinitionError(at, "'" + pattern + "' is not a date pattern: " + e.getMessage());
        }
    }

    /** A birth date of 31-02 is none, not one of 28-02; then years must be years, not years of an era. */
    private static String strict(String pattern) {
        String[] parts = pattern.split("'", -1);
        for (int i = 0; i < parts.length; i += 2) {
            parts[i] = parts[i].replace('y', 'u');
        }
        return String.join("'", parts);
    }
}
