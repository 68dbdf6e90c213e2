package inzage.connector.sync.apply;

import inzage.connector.sync.arrival.WaitingSets;
import inzage.connector.sync.landing.Landed;
import inzage.connector.sync.shelf.SeenInputs;
import java.time.Instant;

/** Remembers what runs have read, so that nothing is read twice. */
public record ReadInputs(SeenInputs seen, WaitingSets waiting) {
    /** In the transaction that ends the run. */
    void mark(Landed landed, Instant now) {
        if (landed.origin() instanceof Landed.Origin.Left left) {
            seen.mark(landed.school(), landed.source(), left.inputs(), left.present(), landed.digest(), now);
        } else if (landed.origin() instanceof Landed.Origin.Waited waited) {
            waiting.taken(waited.number());
        }
    }
}
