package inzage.mappings.engine;

import inzage.connector.sync.Mapped;
import inzage.connector.sync.Receiver;
import inzage.connector.sync.Reject;
import inzage.mappings.definition.MapBlock;
import java.util.Optional;

/** What a row became. */
sealed interface Candidate {
    void tell(Receiver out);

    /** Under which key, if it could be told. */
    Optional<String> key();

    /** @param preference what {@code prefer} found; the highest wins */
    record Accepted(Mapped mapped, MapBlock block, String preference) implements Candidate {
        @Override
        public void tell(Receiver out) {
            out.accept(mapped);
        }

        @Override
        public Optional<String> key() {
            return Optional.of(mapped.key());
        }
    }

    record Rejected(Reject reject) implements Candidate {
        @Override
        public void tell(Receiver out) {
            out.reject(reject);
        }

        @Override
        public Optional<String> key() {
            return reject.key();
        }
    }
}
