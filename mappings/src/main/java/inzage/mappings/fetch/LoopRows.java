package inzage.mappings.fetch;

import inzage.mappings.rows.Row;
import java.util.Map;
import java.util.function.Consumer;

/** Rows of sets that were fetched earlier in the same session. */
public interface LoopRows {
    /** Goes through the rows of a set, after its conditions. */
    void each(String set, Consumer<Row> rows);

    /** Rows as JSON, to be kept beside an answer: its rows shall know what they were asked for. */
    String text(Map<String, Row> rows);
}
