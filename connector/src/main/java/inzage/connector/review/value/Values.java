package inzage.connector.review.value;

import java.util.Map;

/** What an operator who looks at a record gets. */
public sealed interface Values {
    /** By the name of the field; what the source does not tell is left out. */
    record Shown(Map<String, String> fields) implements Values {
        public Shown {
            fields = Map.copyOf(fields);
        }

        /** The names alone. */
        @Override
        public String toString() {
            return "Shown" + fields.keySet();
        }
    }

    /** No source knows such a record by this key, or it is of a kind that is never shown. */
    record Unknown() implements Values {}

    /** It is about a student of whom processing is restricted, or who is the looker's own. */
    record Refused() implements Values {}

    /** The time is over, the school took its word back, or it is somebody else's review. */
    record Over() implements Values {}
}
