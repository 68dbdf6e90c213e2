package inzage.connector.sync.arrival;

import inzage.connector.school.Portion;
import inzage.connector.sync.RunMode;
import inzage.connector.sync.Trigger;
import inzage.connector.sync.landing.ArrivingSet;
import inzage.connector.sync.landing.Landed;
import inzage.connector.sync.landing.Landing;
import inzage.connector.sync.run.RunRows;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Arrivals on the landing folder and the database. A set lies complete in the folder before its row is written: a crash between
 * the two leaves a set that nobody was told of and that expires.
 */
public final class PromisedArrivals implements Arrivals {
    private final Landing landing;
    private final WaitingSets waiting;
    private final UsedNonces nonces;
    private final RunRows runs;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public PromisedArrivals(
            Landing landing,
            WaitingSets waiting,
            UsedNonces nonces,
            RunRows runs,
            TransactionTemplate transaction,
            Clock clock) {
        this.landing = landing;
        this.waiting = waiting;
        this.nonces = nonces;
        this.runs = runs;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public ArrivingSet open(String school, String source) {
        return landing.promised(school, source);
    }

    @Override
    public boolean used(String school, String source, Once once) {
        return nonces.used(school, source, once);
    }

    @Override
    public OptionalLong accept(ArrivingSet set, Trigger trigger, String who, Optional<Once> once) {
        Landed landed = set.complete();
        try {
            return OptionalLong.of(
                    Objects.requireNonNull(transaction.execute(status -> enter(landed, trigger, who, once))));
        } catch (DuplicateKeyException e) {
            return OptionalLong.empty();
        }
    }

    @Override
    public List<WaitingSet> waiting(String school, String source) {
        return waiting.of(school, source);
    }

    /** Each set has a run of its own, so that whoever sent it can see what became of it. */
    private long enter(Landed landed, Trigger trigger, String who, Optional<Once> once) {
        Instant now = clock.instant();
        once.ifPresent(used -> nonces.use(landed.school(), landed.source(), used, now));
        long run = runs.request(landed.school(), landed.source(), Portion.WHOLE, RunMode.FULL, trigger, who, now);
        waiting.add(landed, who, run, now);
        return run;
    }
}
