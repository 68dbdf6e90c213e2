package inzage.connector.publication;

import inzage.connector.canonical.Canonical;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What one viewer sees of one child and one module at one instant, from one snapshot of the store.
 *
 * @param shown in an order that tells nothing about what is hidden: by public id
 * @param names what the shown records refer to, and nothing else
 * @param updatedAt when the school's sources last delivered this kind whole; the same for every child
 * @param next when to ask again, because something may differ then; never for a guardian or student to read
 * @param release when something is released that waits for it; never for a guardian or student to read
 */
public record Answer<T extends Canonical>(
        List<Shown<T>> shown,
        Names names,
        Optional<Instant> updatedAt,
        Optional<Instant> next,
        Optional<Instant> release) {
    public Answer {
        shown = List.copyOf(shown);
    }

    /** Of what is not released at moments. */
    public Answer(List<Shown<T>> shown, Names names, Optional<Instant> updatedAt, Optional<Instant> next) {
        this(shown, names, updatedAt, next, Optional.empty());
    }
}
