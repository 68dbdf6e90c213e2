package inzage.connector.sync.shelf;

import java.util.List;
import java.util.Set;

/** What a look at where deliveries come from found. */
public sealed interface Watch {
    /**
     * Something to read that no run has read yet: request a run.
     *
     * @param inputs the files of the delivery; empty if that is not told before it is fetched
     * @param present the names of all files that lie there
     */
    record Due(List<Input> inputs, Set<String> present) implements Watch {
        public Due {
            inputs = List.copyOf(inputs);
            present = Set.copyOf(present);
        }

        public Due(List<Input> inputs) {
            this(inputs, Set.of());
        }
    }

    /** Nothing new, or not complete yet: look again later. */
    record Nothing() implements Watch {}

    /** Nothing can be fetched until somebody does something about it; the sentence says what. */
    record Trouble(String sentence) implements Watch {}
}
