package inzage.mappings.fetch.verdict;

import java.time.Duration;
import java.util.Optional;

/** What becomes of a call. */
public sealed interface Verdict {
    /** It was answered. */
    record Fine() implements Verdict {}

    /** It was answered: there is nothing here. */
    record Gone() implements Verdict {}

    /**
     * It answers for nothing.
     *
     * @param barred the system refuses it, which it may do for some rows of a set but not for all
     */
    record Skip(String say, boolean barred) implements Verdict {}

    /**
     * It is worth another try.
     *
     * @param after how long the system asks to be left alone
     */
    record Retry(String say, Optional<Duration> after) implements Verdict {}

    /**
     * The run ends.
     *
     * @param refused it may be that only the token is too old
     */
    record Stop(String say, boolean refused) implements Verdict {}
}
