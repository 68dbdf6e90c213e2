package inzage.connector.sync;

import java.util.Optional;

/**
 * A landed set that a run reads instead of having something fetched.
 *
 * @param digest of the set
 * @param approves the held run that a person approved, if that is why
 */
public record Reread(String digest, Optional<Long> approves) {}
