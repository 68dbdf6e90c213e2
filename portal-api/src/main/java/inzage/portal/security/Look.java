package inzage.portal.security;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That somebody of a school's desk, or an operator, looks as one of the school's members.
 *
 * @param account as whom
 * @param until when it ends by itself
 * @param operator whether as an operator, whom the school lets; else as the desk
 * @param moment at which instant; {@code null} for always now
 */
public record Look(
        String school,
        String account,
        Instant until,
        boolean operator,
        @Nullable Instant moment) implements Serializable {

    /** At which instant, if not now. */
    public Optional<Instant> at() {
        return Optional.ofNullable(moment);
    }

    public boolean over(Instant now) {
        return !now.isBefore(until);
    }
}
