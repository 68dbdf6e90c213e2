package inzage.connector.publication.setting;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Guesses which known word was meant. */
final class Closest {
    private static final int NEAR = 3;

    private Closest() {}

    /** {@code ; did you mean 'results'?}, or the list of known words when none is near. */
    static String hint(String written, Collection<String> known) {
        String lower = written.toLowerCase(Locale.ROOT);
        return known.stream()
                .min(Comparator.comparingInt((String word) -> distance(lower, word.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(word -> distance(lower, word.toLowerCase(Locale.ROOT)) <= Math.min(NEAR, word.length() / 2))
                .map(word -> "; did you mean '" + word + "'?")
                .orElse("; known: " + String.join(", ", known.stream().sorted().toList()));
    }

    /** Levenshtein's distance, one row at a time. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
