package inzage.connector.sync;

import java.util.Optional;

/**
 * A landed set that a run reads instead of having something fetched.
 *
 * @param digest of the set
 * @param approves the held run that a person approved, if that is why
 * @param replays the run that mapped it, if it is to be laid over what it was laid over then
 */
public record Reread(String digest, Optional<Long> approves, Optional<Long> replays) {}
