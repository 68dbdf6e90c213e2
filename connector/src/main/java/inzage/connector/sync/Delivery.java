package inzage.connector.sync;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** A complete, immutable set of landed files, and the rows that earlier deliveries of this source left behind. */
public interface Delivery {
    List<LandedFile> files();

    /**
     * The rows kept from the last applied run, written by {@link #keep}; empty before the first. A file without a byte stands for
     * rows that had to go because somebody in them was erased: what brings changes only cannot be laid over it.
     */
    Optional<LandedFile> kept();

    /**
     * Opens the place for the rows to keep for the next run. They count only once the run is applied. The stream is
     * encrypted on its way to disk; the caller closes it.
     */
    OutputStream keep() throws IOException;

    /** One landed file; {@code name} as the source called it, without a path. */
    interface LandedFile {
        String name();

        /** The plain content; the caller closes it. */
        InputStream open() throws IOException;
    }
}
