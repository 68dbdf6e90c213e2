package inzage.mappings.document;

import java.io.IOException;
import java.io.InputStream;

/** Goes through documents of one format. */
interface Walker {
    /**
     * Goes through a document once.
     *
     * @param name how to call the document in a refusal
     * @throws inzage.connector.sync.DeliveryRefused naming document and line, if it is not well-formed or breaks a limit
     */
    void walk(String name, InputStream in, Visitor visitor) throws IOException;
}
