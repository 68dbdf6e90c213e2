package inzage.mappings.document;

/** Is told what a document holds, from its beginning to its end. */
interface Visitor {
    /** What stands in a list that is a document's root. */
    String ELEMENT = "*";

    /**
     * A name begins.
     *
     * @return whether to go below it; if not, {@link #leave} is not called for it
     */
    boolean enter(String name);

    /** The text of the name that was entered last. */
    void text(String text);

    /** A name that is there and holds nothing. */
    void none(String name);

    /** The name that was entered last is over. */
    void leave();
}
