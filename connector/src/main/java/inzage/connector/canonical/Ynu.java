package inzage.connector.canonical;

/** A yes-or-no fact that the source may leave open. Unknown never opens anything. */
public enum Ynu {
    YES,
    NO,
    UNKNOWN;

    /** The stricter of two statements about a right: NO before YES before UNKNOWN. */
    public Ynu strictestRight(Ynu other) {
        return pick(other, NO, YES);
    }

    /** The stricter of two statements about secrecy: YES before NO before UNKNOWN. */
    public Ynu strictestSecrecy(Ynu other) {
        return pick(other, YES, NO);
    }

    private Ynu pick(Ynu other, Ynu first, Ynu second) {
        if (this == first || other == first) {
            return first;
        }
        return this == second || other == second ? second : UNKNOWN;
    }
}
