package inzage.portal.text;

/** What may be in a text that somebody sends. */
public final class Text {
    /** One line without control characters: some of them no database takes. */
    public static final String PLAIN = "\\P{Cntrl}*";

    private Text() {}
}
