package inzage.mappings.rows;

import inzage.mappings.definition.RowSet;
import inzage.mappings.definition.Steps;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Rows that can be gone through as often as needed. */
interface Source {
    /** All rows, and after those of a document the scope that it answers for. */
    void each(Sink out);

    /** The first row, if there is one. */
    default void first(Consumer<Row> out) {
        AtomicBoolean met = new AtomicBoolean();
        each(row -> {
            if (met.compareAndSet(false, true)) {
                out.accept(row);
            }
        });
    }

    /** How far what was asked for was answered. */
    default Coverage coverage() {
        return Coverage.NO_CALLS;
    }

    /** The rows inside these, read as a stream without holding these; empty where that cannot be. */
    default Optional<Source> inside(RowSet inner, Steps steps) {
        return Optional.empty();
    }
}
