package inzage.connector.account;

import java.util.Locale;

/** The languages that a person can be spoken to in. */
public enum Language {
    NL,
    EN;

    public Locale locale() {
        return Locale.forLanguageTag(tag());
    }

    /** The BCP 47 tag: {@code nl} or {@code en}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
