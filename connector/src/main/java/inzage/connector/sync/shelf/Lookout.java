package inzage.connector.sync.shelf;

import inzage.connector.school.Packing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/** Looks at a place where deliveries are left. Files stay where they are; what was read is remembered. */
public final class Lookout {
    private final SeenInputs seen;
    private final Clock clock;

    public Lookout(SeenInputs seen, Clock clock) {
        this.seen = seen;
        this.clock = clock;
    }

    /** Whether a complete delivery lies there that no run has read. */
    public Watch look(String school, String source, Shelf shelf, Packing packing) {
        return at(shelf, packing, clock.instant(), deliveries -> due(deliveries, unread(school, source, deliveries)));
    }

    /** What a run reads: the delivery that is due, else the newest there is although it was read before. */
    public Watch next(String school, String source, Shelf shelf, Packing packing) {
        return at(shelf, packing, clock.instant(), deliveries -> {
            List<Input> unread = unread(school, source, deliveries);
            return taken(source, deliveries, unread.isEmpty() ? deliveries.newest() : unread);
        });
    }

    /** The newest complete delivery, whether or not a run has read it. */
    public static Watch newest(String source, Shelf shelf, Packing packing, Instant now) {
        return at(shelf, packing, now, deliveries -> taken(source, deliveries, deliveries.newest()));
    }

    private static Watch taken(String source, Deliveries deliveries, List<Input> found) {
        return found.isEmpty()
                ? new Watch.Trouble("There is no complete delivery where source '" + source + "' is fetched from.")
                : due(deliveries, found);
    }

    private List<Input> unread(String school, String source, Deliveries deliveries) {
        return deliveries.unread(new HashSet<>(seen.of(school, source)));
    }

    private static Watch due(Deliveries deliveries, List<Input> found) {
        return found.isEmpty() ? new Watch.Nothing() : new Watch.Due(found, deliveries.present());
    }

    private static Watch at(Shelf shelf, Packing packing, Instant now, Function<Deliveries, Watch> answer) {
        try {
            Shelf.Content content = shelf.content();
            if (content instanceof Shelf.Content.Files files) {
                return answer.apply(new Deliveries(packing, files.inputs(), now));
            }
            return new Watch.Trouble(((Shelf.Content.Closed) content).sentence());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look where deliveries are left", e);
        }
    }
}
