package inzage.mappings.fetch;

import inzage.mappings.definition.Path;
import inzage.mappings.definition.RowSet;
import inzage.mappings.expression.Variables;
import inzage.mappings.fetch.message.Answer;
import inzage.mappings.rows.Found;

/** Reads answers as documents. */
public interface PageReader {
    /**
     * An answer to a set's call. One that is in another notation than the set's is read by what it looks like, XML or JSON, so
     * that a rule can recognise what a system says when it fails.
     *
     * @throws inzage.connector.sync.DeliveryRefused if it cannot be read
     */
    Page read(RowSet set, Answer answer);

    /**
     * An answer of no set, e.g. to a login: read by what it looks like.
     *
     * @throws inzage.connector.sync.DeliveryRefused if it cannot be read
     */
    Page read(Answer answer);

    /** A document that came as an answer. In SOAP it is what stands in the body. */
    interface Page {
        /** From the document's root. */
        Found find(Path path);

        /** Names from the document's root; of a SOAP fault, {@code fault} and {@code faultText}. */
        Variables variables();

        /** How many rows of the set it holds, before any condition. */
        long rows();
    }
}
