package inzage.mappings.fetch.extent;

import inzage.mappings.fetch.message.Failure;
import inzage.mappings.fetch.verdict.Patience;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.random.RandomGenerator;

/** How much a fetch asks for, and how far it goes to get it. It is told what is left out and what is not answered. */
public interface Extent {
    /** All there is, as a run wants it: what cannot be had whole is not had at all. */
    Extent WHOLE = new Everything();

    /**
     * The calls of a set that are made.
     *
     * @param all in the order in which they would be made
     * @param away how far from today the time is that a call asks for
     */
    <C> List<C> calls(String set, List<C> all, ToIntFunction<C> away);

    /** Whether one more page of a call is asked for, though the system has it. */
    boolean anotherPage(String set, int pages);

    /** How often, and after which pauses, a call is made again. */
    Patience patience(RandomGenerator random);

    /** Whether a call is made again that did not get through. */
    boolean triesAgain(Failure failure);

    /** Why nothing more is asked for although there is more; empty while it goes on. */
    Optional<String> enough(Duration taken, Duration pause);

    /** Hears why a call was not answered. */
    void unanswered(String set, String why);

    /** Hears why a set cannot be fetched, and tells whether those after it are asked all the same. */
    boolean goesOnWithout(String set, String why);
}
