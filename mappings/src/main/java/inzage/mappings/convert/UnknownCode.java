package inzage.mappings.convert;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A code that a table of the definition or of the school does not know. Its sentence stands in the message of a reject; there it
 * is found again by whoever collects codes to be added.
 */
public record UnknownCode(String table, String code) implements Comparable<UnknownCode> {
    private static final Pattern SENTENCE =
            Pattern.compile("'([^\\n]*?)' is unknown; add what it means to '([^']+)' in the school's file");
    private static final Comparator<UnknownCode> ORDER =
            Comparator.comparing(UnknownCode::table).thenComparing(UnknownCode::code);

    /** What to do with it. */
    String remedy() {
        return "add what it means to '" + table + "' in the school's file";
    }

    /** All that a message names. */
    public static List<UnknownCode> in(String message) {
        return SENTENCE.matcher(message)
                .results()
                .map(found -> new UnknownCode(found.group(2), found.group(1)))
                .toList();
    }

    @Override
    public int compareTo(UnknownCode other) {
        return ORDER.compare(this, other);
    }
}
