package inzage.mappings.convert;

/** What became of a text. */
public sealed interface Outcome {
    /** A value of the component's type. */
    record Good(Object value) implements Outcome {}

    /** The source does not say. */
    record Unknown() implements Outcome {}

    /** The source says that there is none. */
    record Empty() implements Outcome {}

    /** It cannot be a value; the message names no personal value. */
    record Wrong(String code, String message) implements Outcome {}
}
