package inzage.connector.store.disk;

import java.io.IOException;

/** The database takes nothing more just now. The message is a sentence for the operator: no path, no person. */
public final class StoreOutage extends IOException {
    private static final long serialVersionUID = 1L;

    /**
     * @param room what is free, in bytes
     * @param needed what may be needed for a while, in bytes
     */
    StoreOutage(long room, long needed) {
        super("The disk of the database has " + (room >> 20) + " MB free, and to store this may take "
                + ((needed >> 20) + 1) + " MB for a while. Nothing was changed. Make room, then have it run again.");
    }
}
