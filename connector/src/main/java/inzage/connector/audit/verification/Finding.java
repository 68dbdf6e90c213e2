package inzage.connector.audit.verification;

import inzage.connector.audit.seal.Seal;
import java.time.Instant;
import java.util.Optional;

/**
 * What is wrong with the audit. Names no person.
 *
 * @param school whose chain; empty for the installation's
 * @param minute of the seal; empty if it cannot be told
 * @param sentence what is wrong
 */
public record Finding(Optional<String> school, Optional<Instant> minute, String sentence) {
    static Finding of(String school, Instant minute, String sentence) {
        return new Finding(Optional.of(school).filter(name -> !name.isEmpty()), Optional.of(minute), sentence);
    }

    static Finding of(Seal seal, String sentence) {
        return of(seal.school(), seal.minute(), "seal " + seal.number() + ": " + sentence);
    }
}
