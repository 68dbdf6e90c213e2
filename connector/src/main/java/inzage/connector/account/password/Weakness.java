package inzage.connector.account.password;

/** Why a password is not accepted. */
public enum Weakness {
    /** Fewer than 12 characters. */
    TOO_SHORT,
    /** More than 128 characters. */
    TOO_LONG,
    /** What anybody would try: words that everybody uses, repetitions, sequences, walks over the keyboard. */
    TOO_EASY,
    /** What somebody would try who knows the person, its children, its school or its address. */
    TOO_PERSONAL
}
