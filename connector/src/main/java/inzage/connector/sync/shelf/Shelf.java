package inzage.connector.sync.shelf;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * A place where deliveries are left: a folder here, or one elsewhere. Nothing is ever changed there. That it cannot be reached
 * just now is an {@link IOException}: try again.
 */
public interface Shelf {
    Content content() throws IOException;

    /** A file that {@link #content} listed; the caller closes it. */
    InputStream open(Input input) throws IOException;

    /** What lies there. */
    sealed interface Content {
        record Files(List<Input> inputs) implements Content {
            public Files {
                inputs = List.copyOf(inputs);
            }
        }

        /** Nothing can be read until somebody does something about it; the sentence says what, and no secret. */
        record Closed(String sentence) implements Content {}
    }
}
