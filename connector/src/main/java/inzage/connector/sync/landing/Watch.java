package inzage.connector.sync.landing;

import java.util.List;

/** What a look into a watched folder found. */
public sealed interface Watch {
    /** A complete delivery that no run has read yet: request a run. */
    record Due(List<Input> inputs) implements Watch {
        public Due {
            inputs = List.copyOf(inputs);
        }
    }

    /** Nothing new, or not complete yet: look again later. */
    record Nothing() implements Watch {}

    /** Nothing can be fetched until somebody does something about it; the sentence says what. */
    record Trouble(String sentence) implements Watch {}
}
