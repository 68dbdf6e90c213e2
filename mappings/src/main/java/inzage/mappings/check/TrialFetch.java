package inzage.mappings.check;

import inzage.connector.school.SchoolSetup;
import inzage.connector.school.SourceSetup;
import inzage.connector.sync.Delivery;
import java.util.List;
import java.util.Optional;

/** Fetches something to try a source on, and leaves nothing behind; one for each way in which deliveries come. */
public interface TrialFetch {
    /** What there is to try; empty if this source's deliveries come in another way. */
    Optional<Trial> fetch(SchoolSetup school, SourceSetup source);

    /** What came of it. */
    sealed interface Trial {
        /**
         * Something to map; a part of what the source has is enough.
         *
         * @param said about the way there, and whether a run would get as far
         */
        record Fetched(Delivery delivery, Findings said) implements Trial {
            public Fetched(Delivery delivery) {
                this(delivery, new Findings(List.of(), true));
            }
        }

        /** @param sentence who must do what before something comes; nothing is wrong */
        record Awaited(String sentence) implements Trial {}

        /** @param sentence why there is nothing, and what to do about it; holds no secret and no person */
        record Failed(String sentence) implements Trial {}
    }
}
