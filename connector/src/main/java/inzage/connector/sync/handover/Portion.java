package inzage.connector.sync.handover;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of what is handed over.
 *
 * @param last nothing comes after it
 * @param failure why nothing comes after it, if something went wrong
 */
record Portion<T>(List<T> items, boolean last, @Nullable Throwable failure) {
    /** Throws the failure, if there is one. */
    void rethrow() {
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
        if (failure instanceof Error error) {
            throw error;
        }
    }
}
