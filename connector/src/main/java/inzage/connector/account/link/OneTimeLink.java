package inzage.connector.account.link;

import java.time.Instant;
import java.util.Optional;

/**
 * A link as the database knows it.
 *
 * @param addressDigest of the address that it was made for; empty where it goes to no address
 * @param askedBy the account that asked for it, or what else did
 * @param expiresAt empty while its mail is not written
 */
public record OneTimeLink(
        long id,
        LinkTarget target,
        Optional<String> addressDigest,
        String askedBy,
        Instant askedAt,
        Optional<Instant> expiresAt) {}
