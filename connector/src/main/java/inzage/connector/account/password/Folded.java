package inzage.connector.account.password;

import java.text.Normalizer;
import java.util.Locale;

/** The forms in which passwords and words are compared. */
final class Folded {
    private static final String DISGUISES = "013457@$!|";
    private static final String LETTERS = "oieastasil";

    private Folded() {}

    /** Without case and accents. */
    static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "");
    }

    /** As {@link #plain} made it, with the digits and signs that people put in the place of letters; as long as it was. */
    static String undisguised(String plain) {
        StringBuilder letters = new StringBuilder(plain);
        for (int i = 0; i < letters.length(); i++) {
            int disguise = DISGUISES.indexOf(letters.charAt(i));
            if (disguise >= 0) {
                letters.setCharAt(i, LETTERS.charAt(disguise));
            }
        }
        return letters.toString();
    }
}
