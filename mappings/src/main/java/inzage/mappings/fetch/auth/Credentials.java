package inzage.mappings.fetch.auth;

import inzage.mappings.fetch.message.Answer;
import inzage.mappings.fetch.message.Draft;
import java.time.Instant;
import java.util.Optional;

/** What one form of {@code auth} does to calls. */
public interface Credentials {
    /** What has to be asked before a call can be made; empty where nothing has. */
    default Optional<Draft> first(Instant now) {
        return Optional.empty();
    }

    /**
     * The answer to that.
     *
     * @return whether it held what was needed
     */
    default boolean take(Answer answer, Instant now) {
        return true;
    }

    /** The call as somebody who may make it. */
    Draft sign(Draft call);

    /**
     * The call was refused: forgets what it was signed with.
     *
     * @return whether something else can be tried
     */
    default boolean renew() {
        return false;
    }
}
