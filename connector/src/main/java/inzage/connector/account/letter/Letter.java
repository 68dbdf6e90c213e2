package inzage.connector.account.letter;

import java.time.Instant;
import java.util.Optional;

/** A letter before it is addressed: about an account, or with a one-time link. */
record Letter(LetterKind kind, Optional<Long> link, Optional<String> account, Instant writtenAt) {}
