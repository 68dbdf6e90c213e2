package inzage.mappings.fetch.extent;

import inzage.mappings.fetch.message.Failure;
import inzage.mappings.fetch.verdict.Patience;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.random.RandomGenerator;

/** What a run asks for. */
record Everything() implements Extent {
    @Override
    public <C> List<C> calls(String set, List<C> all, ToIntFunction<C> away) {
        return all;
    }

    @Override
    public boolean anotherPage(String set, int pages) {
        return true;
    }

    @Override
    public Patience patience(RandomGenerator random) {
        return new Patience(random);
    }

    @Override
    public boolean triesAgain(Failure failure) {
        return failure.passing();
    }

    @Override
    public Optional<String> enough(Duration taken, Duration pause) {
        return Optional.empty();
    }

    @Override
    public void unanswered(String set, String why) {}

    @Override
    public boolean goesOnWithout(String set, String why) {
        return false;
    }
}
