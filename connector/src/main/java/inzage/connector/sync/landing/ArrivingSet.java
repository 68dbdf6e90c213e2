package inzage.connector.sync.landing;

import inzage.connector.sync.Delivery.LandedFile;
import inzage.connector.sync.DeliveryRefused;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * A set of files on its way into the landing folder. It is written file by file, by one thread. It is no delivery before
 * it is complete, and what is neither completed nor abandoned is deleted after a day.
 */
public interface ArrivingSet {
    /**
     * Opens the next file; the one before must be closed. What is written is encrypted on its way to disk. Writing throws
     * {@link DeliveryRefused} once the set has become larger than it may.
     *
     * @param name as the sender calls it: a path before it, and what cannot be printed, are left out
     * @throws DeliveryRefused if the set holds a file of that name already
     * @throws IOException if the disk is full
     */
    OutputStream file(String name) throws IOException;

    /**
     * The same for a file that is no part of what the set is: when it was fetched, not what. The set is the same without it.
     */
    OutputStream aside(String name) throws IOException;

    /** The files that are closed: what is fetched next may depend on what came so far. */
    List<LandedFile> soFar();

    /**
     * Makes it a landed set. The same content lands in the same place.
     *
     * @throws java.io.UncheckedIOException if that cannot be written: try again later
     */
    Landed complete();

    /** Gives it up; does nothing to a complete one. */
    void abandon();
}
