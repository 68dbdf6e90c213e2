package inzage.connector.sync;

import inzage.connector.school.SchoolSetup;
import inzage.connector.school.SourceSetup;
import inzage.connector.sync.apply.Applier;
import inzage.connector.sync.landing.ArrivingSet;
import inzage.connector.sync.landing.Landing;
import inzage.connector.sync.replay.Replaying;
import inzage.connector.sync.run.Claims;
import inzage.connector.sync.run.RunRows;
import inzage.connector.sync.run.SourceRows;
import inzage.connector.sync.run.SourceState;
import inzage.connector.sync.shelf.Input;
import inzage.connector.sync.shelf.Shelf;
import inzage.connector.sync.shelf.Watch;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** The steps of a run on what was left or has arrived, the landing folder and the database. */
final class RunSteps implements SyncSteps {
    private final Resting resting;
    private final Fetching fetching;
    private final Landing landing;
    private final Aftermath aftermath;
    private final Housekeeping housekeeping;
    private final Claims claims;
    private final Replaying replaying;
    private final Planning planning;
    private final Guarding guarding;
    private final Applier applier;
    private final RunRows runs;
    private final SourceRows sources;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RunSteps(
            Resting resting,
            Fetching fetching,
            Landing landing,
            Aftermath aftermath,
            Housekeeping housekeeping,
            Claims claims,
            Replaying replaying,
            Planning planning,
            Guarding guarding,
            Applier applier,
            RunRows runs,
            SourceRows sources,
            TransactionTemplate transaction,
            Clock clock) {
        this.resting = resting;
        this.fetching = fetching;
        this.landing = landing;
        this.aftermath = aftermath;
        this.housekeeping = housekeeping;
        this.claims = claims;
        this.replaying = replaying;
        this.planning = planning;
        this.guarding = guarding;
        this.applier = applier;
        this.runs = runs;
        this.sources = sources;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public Watch look(SchoolSetup school, SourceSetup source) {
        return resting.rests(school.id(), source.name()) ? new Watch.Nothing() : fetching.look(school.id(), source);
    }

    @Override
    public Watch due(SchoolSetup school, SourceSetup source) {
        return resting.paused(school.id(), source.name()) ? new Watch.Nothing() : fetching.look(school.id(), source);
    }

    @Override
    public Watch lookAt(SchoolSetup school, SourceSetup source, Shelf shelf) {
        return resting.rests(school.id(), source.name())
                ? new Watch.Nothing()
                : fetching.look(school.id(), source, shelf);
    }

    @Override
    public Optional<Claimed> claim(long run) {
        return claims.claim(run);
    }

    @Override
    public void endDead() {
        claims.endDead();
    }

    @Override
    public Fetched land(Claimed claimed) {
        return claimed.replays().isPresent()
                ? replaying.land(claimed)
                : timed(claimed, () -> fetching.land(claimed, claims.heartbeat(claimed)));
    }

    @Override
    public Fetched pickUp(Claimed claimed, Shelf shelf) {
        return timed(claimed, () -> fetching.land(claimed, shelf, claims.heartbeat(claimed)));
    }

    @Override
    public Fetched again(Claimed claimed) {
        return timed(claimed, () -> fetching.again(claimed));
    }

    @Override
    public Optional<Fetched> shared(Claimed claimed, Predicate<Delivery> answers) {
        return fetching.shared(claimed, answers)
                .map(landed -> new Fetched(claimed, Optional.of(landed), Optional.empty(), 0));
    }

    @Override
    public Optional<Input> known(Claimed claimed, String name) {
        return fetching.known(claimed, name);
    }

    @Override
    public ArrivingSet arriving(Claimed claimed) {
        return landing.arriving(claimed.school().id(), claimed.source().name(), claims.heartbeat(claimed));
    }

    @Override
    public Optional<Delivery.LandedFile> kept(Claimed claimed) {
        return Optional.ofNullable(state(claimed).kept())
                .map(name ->
                        landing.open(claimed.school().id(), claimed.source().name(), name));
    }

    @Override
    public void alive(Claimed claimed) {
        claims.heartbeat(claimed).run();
    }

    private static Fetched timed(Claimed claimed, Supplier<Fetching.Found> fetch) {
        long started = System.nanoTime();
        Fetching.Found found = fetch.get();
        return new Fetched(claimed, found.landed(), found.trouble(), (System.nanoTime() - started) / 1_000_000);
    }

    @Override
    public Planned plan(Fetched fetched) {
        return planning.plan(fetched);
    }

    @Override
    public Guarded guard(Planned planned) {
        return guarding.guarded(planned);
    }

    @Override
    public Run apply(Guarded guarded) {
        Claimed claimed = guarded.planned().claimed();
        String school = claimed.school().id();
        String source = claimed.source().name();
        String setup = Planning.setup(guarded.planned());
        String kept = landing.kept(school, source, Planning.keptName(claimed)) ? Planning.keptName(claimed) : null;
        boolean ours = end(guarded, setup, kept);
        // Not before it is stored: the step may be tried again.
        if (guarded.planned() instanceof Planned.Changes changes) {
            changes.plan().close();
        }
        // Whoever took the source over may be keeping rows right now.
        Run run = run(claimed);
        if (ours) {
            aftermath.ended(guarded.planned(), run);
        }
        return run;
    }

    private boolean end(Guarded guarded, String setup, @Nullable String kept) {
        Runnable progress = claims.heartbeat(guarded.planned().claimed());
        progress.run();
        return Boolean.TRUE.equals(transaction.execute(status -> {
            boolean ours = applier.end(guarded, setup, kept, progress, clock.instant());
            if (!ours) {
                status.setRollbackOnly();
            }
            return ours;
        }));
    }

    @Override
    public Run fail(Claimed claimed, String sentence) {
        transaction.executeWithoutResult(status -> applier.fail(claimed, sentence, clock.instant()));
        return run(claimed);
    }

    @Override
    public void tidy() {
        housekeeping.run();
    }

    private SourceState state(Claimed claimed) {
        return sources.find(claimed.school().id(), claimed.source().name());
    }

    private Run run(Claimed claimed) {
        return runs.find(claimed.run()).orElseThrow();
    }
}
