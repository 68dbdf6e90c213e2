package inzage.connector.sync;

import inzage.connector.sync.shelf.Input;
import inzage.connector.sync.shelf.Shelf;
import java.util.Optional;

/** What becomes of files that are picked up elsewhere. */
public interface PickUpSteps {
    /** Lands the next delivery of a shelf elsewhere; without a new one, takes the newest there is. */
    Fetched pickUp(Claimed claimed, Shelf shelf);

    /** Takes the newest set that was read: the source says that nothing has changed since. */
    Fetched again(Claimed claimed);

    /** A file as it was when it was last read, as long as {@link #again} can take what was read. */
    Optional<Input> known(Claimed claimed, String name);
}
