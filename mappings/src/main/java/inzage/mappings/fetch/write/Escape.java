package inzage.mappings.fetch.write;

import inzage.mappings.definition.fetch.Ask.Writing;
import inzage.mappings.fetch.message.Percent;
import tools.jackson.core.io.JsonStringEncoder;

/** How a value is written so that it stays a value: nothing in it can become markup, another parameter or another header. */
public enum Escape {
    /** A sentence to people. */
    NONE(""),
    URL("&"),
    JSON("\n"),
    XML("\n"),
    HEADER("");

    private final String separators;

    Escape(String separators) {
        this.separators = separators;
    }

    static Escape of(Writing writing) {
        return switch (writing) {
            case FORM -> URL;
            case JSON -> JSON;
            case XML -> XML;
        };
    }

    /** What parts the lines of which one is left out when its only value is missing. */
    boolean parts(char c) {
        return separators.indexOf(c) >= 0;
    }

    /** @param quoted whether the value stands between quotation marks already */
    String write(String value, boolean quoted) {
        return switch (this) {
            case NONE -> value;
            case URL -> Percent.encode(value);
            case JSON -> json(value, quoted);
            case XML ->
                value.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;")
                        .replace("'", "&apos;")
                        .replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "");
            case HEADER -> value.replaceAll("\\p{Cntrl}+", " ");
        };
    }

    /** Outside of quotation marks only what needs none may stand. */
    private static String json(String value, boolean quoted) {
        String escaped = new String(JsonStringEncoder.getInstance().quoteAsCharArray(value));
        boolean bare = value.matches("-?(0|[1-9]\\d{0,17})(\\.\\d{1,17})?|true|false");
        return quoted || bare ? escaped : '"' + escaped + '"';
    }
}
