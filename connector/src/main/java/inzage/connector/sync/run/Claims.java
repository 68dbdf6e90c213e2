package inzage.connector.sync.run;

import inzage.connector.school.SchoolSetup;
import inzage.connector.school.Schools;
import inzage.connector.school.SourceSetup;
import inzage.connector.sync.Claimed;
import inzage.connector.sync.Run;
import inzage.connector.sync.RunState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes requested runs, one per source at a time, and keeps them alive. */
public final class Claims {
    private static final Logger LOG = LoggerFactory.getLogger(Claims.class);

    private final Schools schools;
    private final RunRows runs;
    private final SourceRows sources;
    private final Leases leases;
    private final TransactionTemplate transaction;
    private final TransactionTemplate apart;
    private final String softwareVersion;
    private final Clock clock;

    public Claims(
            Schools schools,
            RunRows runs,
            SourceRows sources,
            Leases leases,
            TransactionTemplate transaction,
            String softwareVersion,
            Clock clock) {
        this.schools = schools;
        this.runs = runs;
        this.sources = sources;
        this.leases = leases;
        this.transaction = transaction;
        this.apart = new TransactionTemplate(
                Objects.requireNonNull(transaction.getTransactionManager()),
                new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW));
        this.softwareVersion = softwareVersion;
        this.clock = clock;
    }

    /** The run, if it is waiting and its source is free; see {@link inzage.connector.sync.SyncSteps#claim}. */
    public Optional<Claimed> claim(long id) {
        Optional<Run> requested = runs.find(id).filter(run -> run.state() == RunState.REQUESTED);
        if (requested.isEmpty()) {
            return Optional.empty();
        }
        Run run = requested.get();
        Optional<SchoolSetup> school = schools.find(run.school());
        Optional<SourceSetup> source = school.flatMap(setup -> setup.source(run.source()));
        if (source.isEmpty()) {
            cancel(run);
            return Optional.empty();
        }
        sources.ensure(run.school(), run.source());
        return Objects.requireNonNull(transaction.execute(status -> take(run, school.get(), source.get())));
    }

    /** Whether a run of the source waits to be started or is alive. */
    public boolean busy(String school, String source) {
        return runs.requested(school, source) || leases.live(school, source);
    }

    /**
     * Ends runs whose process died, although no other run of their source is asked for. They ended when their leases did: it is
     * no failure of just now, after which a source would have to rest.
     */
    public void endDead() {
        transaction.executeWithoutResult(status ->
                leases.reclaim().forEach(run -> interrupted(run, clock.instant().minus(Leases.LATE))));
    }

    /**
     * Signs of life of a run, to be given as often as one likes: now and then one prolongs the lease, in a transaction of its own,
     * so that others see it while the run is still storing.
     */
    public Runnable heartbeat(Claimed claimed) {
        Duration pause = leases.beat();
        Instant[] next = {clock.instant()};
        return () -> {
            Instant now = clock.instant();
            if (!now.isBefore(next[0])) {
                apart.executeWithoutResult(status -> leases.hold(claimed));
                next[0] = now.plus(pause);
            }
        };
    }

    private Optional<Claimed> take(Run run, SchoolSetup school, SourceSetup source) {
        SourceState before = sources.find(run.school(), run.source());
        if (before.paused() && run.trigger().automatic()) {
            return Optional.empty();
        }
        if (sharersWork(school, source)) {
            return Optional.empty();
        }
        OptionalLong fence = leases.claim(run.school(), run.source(), run.id());
        if (fence.isEmpty()) {
            return Optional.empty();
        }
        Long interrupted = before.activeRun();
        if (interrupted != null) {
            interrupted(interrupted, clock.instant());
        }
        if (!runs.start(run.id(), source.mapping().definitionVersion(), softwareVersion, clock.instant())) {
            throw new IllegalStateException("run " + run.id() + " was claimed twice");
        }
        return Optional.of(new Claimed(
                run.id(),
                run.mode(),
                school,
                source,
                runs.portion(run.id()),
                runs.reread(run.id()),
                fence.getAsLong()));
    }

    private void interrupted(long run, Instant at) {
        LOG.warn("run {} was interrupted; nothing of it was applied", run);
        runs.end(run, Ending.of(RunState.FAILED, "It was interrupted; nothing of it was applied."), at);
    }

    /** What is being fetched for another school of the board will do for this one too, and no system is asked by two at once. */
    private boolean sharersWork(SchoolSetup school, SourceSetup source) {
        return schools.sharers(school, source).stream()
                .anyMatch(sharer ->
                        leases.live(sharer.school().id(), sharer.source().name()));
    }

    private void cancel(Run run) {
        transaction.executeWithoutResult(status -> {
            runs.start(run.id(), "", softwareVersion, clock.instant());
            runs.end(
                    run.id(),
                    Ending.of(RunState.CANCELLED, "The school's file does not name this source any more."),
                    clock.instant());
        });
    }
}
