package inzage.connector.notice.parked;

import java.time.Instant;
import java.util.Optional;

/**
 * A message that waits for a person. Says neither to whom it goes nor what it tells.
 *
 * @param school in whose name it is sent; empty for the portal's own
 * @param kind of a mail about an account; empty for news
 */
public record ParkedMessage(
        long id, Optional<String> school, Optional<String> kind, ParkReason reason, Instant writtenAt) {}
