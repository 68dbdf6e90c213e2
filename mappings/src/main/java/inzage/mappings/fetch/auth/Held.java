package inzage.mappings.fetch.auth;

import java.time.Instant;

/** A token that was given, and until when it is good; {@link Instant#MAX} where nobody said. */
record Held(String token, Instant until) {
    boolean good(Instant now) {
        return now.isBefore(until);
    }

    @Override
    public String toString() {
        return "a token until " + until;
    }
}
