package inzage.connector.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address as far as we need to understand it: something, one {@code @}, something. {@code text} keeps the case it
 * was entered in, because the part before the {@code @} belongs to the receiving server.
 */
record EmailAddress(String text) {
    private static final int LONGEST = 254;
    /** Nothing that ends a line or separates addresses, in whatever script: one address never becomes two. */
    private static final String PART = "[^\\s@\\p{C}\\p{Z},;:<>()\\[\\]\"\\\\]+";

    private static final Pattern FORM = Pattern.compile(PART + "@" + PART);

    EmailAddress {
        text = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
        if (text.length() > LONGEST || !FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    /** Whether this is an e-mail address. */
    static boolean is(String text) {
        return text.strip().length() <= LONGEST && FORM.matcher(text.strip()).matches();
    }

    /** The form in which two addresses are compared. Also for text that is no address: it is then nobody's. */
    static String folded(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    String folded() {
        return folded(text);
    }
}
