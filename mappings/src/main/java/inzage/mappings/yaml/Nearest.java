package inzage.mappings.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what an author probably meant: the candidate with the fewest edits, if they are few for its length. */
public final class Nearest {
    private Nearest() {}

    public static Optional<String> to(String written, Collection<String> candidates) {
        return candidates.stream()
                .filter(candidate ->
                        edits(written, candidate) <= 1 + Math.min(written.length(), candidate.length()) / 4)
                .min(Comparator.comparingInt((String candidate) -> edits(written, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The end of a sentence: {@code ; did you mean 'x'?}, or nothing. */
    public static String hint(String written, Collection<String> candidates) {
        return to(written, candidates)
                .map(nearest -> "; did you mean '" + nearest + "'?")
                .orElse("");
    }

    /** As {@link #hint}, and where nothing is near, all there is to choose from. */
    public static String choice(String written, Collection<String> candidates) {
        String hint = hint(written, candidates);
        return hint.isEmpty() ? "; known are " + String.join(", ", candidates) : hint;
    }

    private static int edits(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int same = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(same, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
