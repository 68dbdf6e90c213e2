package inzage.connector.sync.landing;

import java.io.IOException;

/** The landing folder takes nothing just now. The message is a sentence for the operator: no path, no secret, no person. */
public final class LandingOutage extends IOException {
    private static final long serialVersionUID = 1L;

    LandingOutage(IOException cause) {
        super(
                "The landing folder cannot be written to: its disk is full, or this program may not write there."
                        + " Make room, then have it run again.",
                cause);
    }
}
