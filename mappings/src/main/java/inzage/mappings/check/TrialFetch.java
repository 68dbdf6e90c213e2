package inzage.mappings.check;

import inzage.connector.school.SchoolSetup;
import inzage.connector.school.SourceSetup;
import inzage.connector.sync.Delivery;
import java.util.Optional;

/** Fetches something to try a source on, and leaves nothing behind; one for each way in which deliveries come. */
public interface TrialFetch {
    /** What there is to try; empty if this source's deliveries come in another way. */
    Optional<Trial> fetch(SchoolSetup school, SourceSetup source);

    /** What came of it. */
    sealed interface Trial {
        /** Something to map; a part of what the source has is enough. */
        record Fetched(Delivery delivery) implements Trial {}

        /** @param sentence why there is nothing, and what to do about it; holds no secret and no person */
        record Failed(String sentence) implements Trial {}
    }
}
