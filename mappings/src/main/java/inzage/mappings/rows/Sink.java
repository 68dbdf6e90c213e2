package inzage.mappings.rows;

/** Takes the rows of a set as they come. */
interface Sink {
    void row(Row row);

    /** All rows of this scope have come, if none of them is missing. */
    default void whole(String scope) {}
}
