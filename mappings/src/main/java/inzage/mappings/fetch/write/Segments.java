package inzage.mappings.fetch.write;

/** Text made of segments, of which one is left out when it was to hold values and none of them is there. */
final class Segments {
    private final Escape escape;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder segment = new StringBuilder();
    private boolean several;
    private int holes;
    private int filled;
    private boolean quoted;
    private char before;

    Segments(Escape escape) {
        this.escape = escape;
    }

    void literal(String literal) {
        for (char c : literal.toCharArray()) {
            if (c == '"' && before != '\\') {
                quoted = !quoted;
            }
            before = c;
            segment.append(c);
            if (escape.parts(c)) {
                several = true;
                flush();
            }
        }
    }

    void value(String value) {
        holes++;
        filled++;
        segment.append(escape.write(value, quoted));
    }

    /** Vanishes with the space before it; in JSON, where something must stand, it is {@code null}. */
    void missing() {
        holes++;
        if (escape == Escape.JSON && !quoted) {
            segment.append("null");
        }
        int last = segment.length() - 1;
        if (last >= 0 && segment.charAt(last) == ' ') {
            segment.setLength(last);
        }
    }

    String text() {
        flush();
        return text.toString();
    }

    private void flush() {
        if (holes == 0 || filled > 0 || whole()) {
            text.append(segment);
        }
        segment.setLength(0);
        holes = 0;
        filled = 0;
    }

    /** A document of one line is never left out. */
    private boolean whole() {
        return !several && (escape == Escape.JSON || escape == Escape.XML);
    }
}
