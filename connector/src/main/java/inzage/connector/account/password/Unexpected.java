package inzage.connector.account.password;

import java.util.BitSet;
import java.util.Collection;
import java.util.stream.IntStream;

/** Counts the characters of a password that do not follow from the others, or from words that somebody would try. */
final class Unexpected {
    private static final int LONGEST_PERIOD = 16;

    private final String text;
    private final BitSet expected = new BitSet();

    private Unexpected(String text) {
        this.text = text;
    }

    /** @param words as {@link Folded#plain} gives them */
    static int in(String password, Collection<String> words) {
        Unexpected counted = new Unexpected(Folded.plain(password));
        counted.expectSigns();
        counted.expectSteps();
        counted.expectRepetitions();
        String undisguised = Folded.undisguised(counted.text);
        for (String word : words) {
            counted.expect(word, counted.text);
            counted.expect(word, undisguised);
        }
        return counted.text.length() - counted.expected.cardinality();
    }

    /** Blanks and signs are where everybody puts them: between words and at the end. */
    private void expectSigns() {
        IntStream.range(0, text.length())
                .filter(i -> !Character.isLetterOrDigit(text.charAt(i)))
                .forEach(expected::set);
    }

    /** The same as the one before, the next in the alphabet or among the digits, or its neighbour on the keyboard. */
    private void expectSteps() {
        IntStream.range(1, text.length())
                .filter(i -> Math.abs(text.charAt(i) - text.charAt(i - 1)) <= 1
                        || Keyboard.neighbours(text.charAt(i), text.charAt(i - 1)))
                .forEach(expected::set);
    }

    /** Two in succession that stood there so many characters before. */
    private void expectRepetitions() {
        for (int period = 1; period <= LONGEST_PERIOD; period++) {
            for (int i = period + 1; i < text.length(); i++) {
                if (text.charAt(i) == text.charAt(i - period) && text.charAt(i - 1) == text.charAt(i - 1 - period)) {
                    expected.set(i - 1, i + 1);
                }
            }
        }
    }

    private void expect(String word, String where) {
        for (int at = where.indexOf(word); at >= 0; at = where.indexOf(word, at + 1)) {
            expected.set(at, at + word.length());
        }
    }
}
