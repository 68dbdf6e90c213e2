package inzage.connector.right.erasure;

/** What came of trying or doing an erasure. */
public sealed interface Outcome {
    /**
     * Nothing was done; whoever confirms this does it.
     *
     * @param records how many records of the person would go together: a guardian may be listed once per child
     */
    record Tried(Extent extent, String confirmation, int records) implements Outcome {}

    /** Nothing was done: what would be is not what was confirmed. */
    record Changed(Extent extent, String confirmation) implements Outcome {}

    /** It was done. */
    record Erased(String id, Extent extent) implements Outcome {}

    /** The school has nobody of that id. */
    record Unknown() implements Outcome {}

    /** A run of the school is at work: try again in a moment. */
    record Busy() implements Outcome {}
}
