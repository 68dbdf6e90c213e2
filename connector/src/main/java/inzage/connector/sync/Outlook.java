package inzage.connector.sync;

import java.util.Optional;

/**
 * Says in one sentence what a school's records come to for people, read in the caller's transaction: of a run that is not applied it
 * is asked as if it were. Implemented by access.
 */
@FunctionalInterface
public interface Outlook {
    /** Empty if there is nothing to say. */
    Optional<String> of(String school);
}
