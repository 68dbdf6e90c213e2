package inzage.mappings.fetch.verdict;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** How often a call is tried, and how long it rests in between: longer each time, and never just as long as all others. */
public final class Patience {
    public static final int TRIES = 5;
    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    /** A system that asks for more is not going to answer in this run. */
    private static final Duration BOUND = Duration.ofMinutes(15);

    private final RandomGenerator random;
    private final int most;
    private final Duration bound;

    public Patience(RandomGenerator random) {
        this(random, TRIES, BOUND);
    }

    /**
     * @param most how often a call is made
     * @param bound the longest that a system can ask to be left alone
     */
    public Patience(RandomGenerator random, int most, Duration bound) {
        this.random = random;
        this.most = most;
        this.bound = bound;
    }

    /**
     * Empty where it is of no use to try again.
     *
     * @param tries so far, from 1
     * @param asked how long the system asks to be left alone
     */
    public Optional<Duration> pause(int tries, Optional<Duration> asked) {
        if (tries >= most
                || asked.filter(longest -> longest.compareTo(bound) > 0).isPresent()) {
            return Optional.empty();
        }
        Duration grown = FIRST.multipliedBy(1L << (tries - 1));
        Duration bounded = grown.compareTo(LONGEST) > 0 ? LONGEST : grown;
        long millis = bounded.toMillis();
        Duration own = Duration.ofMillis(millis / 2 + random.nextLong(millis));
        return Optional.of(asked.filter(least -> least.compareTo(own) > 0)
                .map(least -> least.plusMillis(random.nextLong(1000)))
                .orElse(own));
    }
}
