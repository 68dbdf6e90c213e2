package inzage.connector.account.password;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Which passwords are good enough. Nothing is asked of how they are composed: length counts, and that they cannot be guessed. */
public final class PasswordPolicy {
    /** In characters, counted as Unicode code points. */
    public static final int SHORTEST = 12;

    /** Longer ones are refused: hashing must not cost more because somebody sends more (NIST SP 800-63B asks for 64 at least). */
    public static final int LONGEST = 128;

    /** How many characters there must be that do not follow from the others, from common words or from names. */
    private static final int UNEXPECTED = 6;

    private PasswordPolicy() {}

    /** @param names around the person: words that would be tried first by somebody who knows him or her */
    public static Optional<Weakness> weakness(String password, Collection<String> names) {
        String normal = Normalizer.normalize(password, Normalizer.Form.NFKC);
        int length = normal.codePointCount(0, normal.length());
        if (length < SHORTEST) {
            return Optional.of(Weakness.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Weakness.TOO_LONG);
        }
        if (Unexpected.in(normal, NotoriousWords.ALL) < UNEXPECTED) {
            return Optional.of(Weakness.TOO_EASY);
        }
        List<String> words = NotoriousWords.and(names);
        return Unexpected.in(normal, words) < UNEXPECTED ? Optional.of(Weakness.TOO_PERSONAL) : Optional.empty();
    }
}
