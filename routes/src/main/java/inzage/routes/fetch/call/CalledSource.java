package inzage.routes.fetch.call;

import inzage.connector.sync.Claimed;
import java.time.Duration;
import java.util.Optional;

/** One source that is fetched by calls. */
public interface CalledSource {
    String school();

    /** Unique in its school. */
    String name();

    /** How long one answer may take, from the first letter of the request to the last of the answer. */
    Duration timeout();

    /** What every connection shows. */
    Optional<Certificate> certificate();

    /** Opens the place where answers land, and the first step. */
    CallRun begin(Claimed claimed);
}
