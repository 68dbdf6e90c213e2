package inzage.mappings.fetch.extent;

import inzage.mappings.fetch.message.Failure;
import inzage.mappings.fetch.verdict.Patience;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * What a trial asks for: of each set at most three calls, of each call at most two pages, and not for long. A set that cannot be
 * fetched does not keep it from the others. Used by one thread at a time.
 */
public final class Sample implements Extent {
    private static final int CALLS = 3;
    private static final int PAGES = 2;
    private static final int TRIES = 2;
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(20);
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final Map<String, Remainder> remainders = new LinkedHashMap<>();

    /** What was not asked and not answered, by set. */
    public Map<String, Remainder> remainders() {
        return Map.copyOf(remainders);
    }

    /** Of what is nearest to today, from the first to the last: three pupils in a row are of one class. */
    @Override
    public <C> List<C> calls(String set, List<C> all, ToIntFunction<C> away) {
        if (all.size() <= CALLS) {
            return all;
        }
        remainders.put(set, of(set).ofCalls(all.size()));
        int farthest =
                all.stream().mapToInt(away).sorted().skip(CALLS - 1).findFirst().orElse(0);
        List<C> near =
                all.stream().filter(call -> away.applyAsInt(call) <= farthest).toList();
        return IntStream.range(0, CALLS)
                .mapToObj(i -> near.get(i * (near.size() - 1) / (CALLS - 1)))
                .toList();
    }

    @Override
    public boolean anotherPage(String set, int pages) {
        if (pages >= PAGES) {
            remainders.put(set, of(set).withPages());
        }
        return pages < PAGES;
    }

    @Override
    public Patience patience(RandomGenerator random) {
        return new Patience(random, TRIES, LONGEST_PAUSE);
    }

    /** Whoever waits at a screen wants to hear it now. */
    @Override
    public boolean triesAgain(Failure failure) {
        return false;
    }

    @Override
    public Optional<String> enough(Duration taken, Duration pause) {
        if (pause.compareTo(LONGEST_PAUSE) > 0) {
            return Optional.of("The system is to be left alone for " + pause.toSeconds()
                    + " seconds now, and a check does not wait that long.");
        }
        return taken.compareTo(LONGEST) > 0
                ? Optional.of("The system is slow: after " + LONGEST.toMinutes() + " minutes a check ends.")
                : Optional.empty();
    }

    @Override
    public void unanswered(String set, String why) {
        remainders.put(set, of(set).unanswered(why));
    }

    @Override
    public boolean goesOnWithout(String set, String why) {
        remainders.put(set, of(set).givenUp(why));
        return true;
    }

    private Remainder of(String set) {
        return remainders.getOrDefault(set, Remainder.NONE);
    }
}
