package inzage.connector.sync.apply;

import inzage.connector.sync.Claimed;
import inzage.connector.sync.Finding;
import inzage.connector.sync.Guarded;
import inzage.connector.sync.Planned;
import inzage.connector.sync.RunMode;
import inzage.connector.sync.RunState;
import inzage.connector.sync.landing.Landed;
import inzage.connector.sync.plan.Plan;
import inzage.connector.sync.replay.MappedInputs;
import inzage.connector.sync.run.Ending;
import inzage.connector.sync.run.HeldRuns;
import inzage.connector.sync.run.Leases;
import inzage.connector.sync.run.RunChanges;
import inzage.connector.sync.run.RunRows;
import inzage.connector.sync.run.SourceState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Brings a run to its end, in the caller's transaction: stores what it found and closes its row, last makes sure that nobody
 * overtook it. Not until then it locks the row of the lease, so that the lease can be prolonged while it stores.
 */
public final class Applier {
    private final Leases leases;
    private final RunRows runs;
    private final HeldRuns held;
    private final Books books;
    private final ReadInputs read;
    private final Writing writing;
    private final Trial trial;
    private final RunChanges changed;
    private final MappedInputs mapped;

    public Applier(
            Leases leases,
            RunRows runs,
            HeldRuns held,
            Books books,
            ReadInputs read,
            Writing writing,
            Trial trial,
            RunChanges changed,
            MappedInputs mapped) {
        this.leases = leases;
        this.runs = runs;
        this.held = held;
        this.books = books;
        this.read = read;
        this.writing = writing;
        this.trial = trial;
        this.changed = changed;
        this.mapped = mapped;
    }

    /**
     * Stores a plan, or the reason why it is not stored.
     *
     * @param setup by what the delivery was mapped; see {@link SourceState#appliedSetup}
     * @param kept the name of the rows kept for the next run, if any
     * @param progress called for every change
     * @return whether the run was ours to the end; if not, the caller must roll back
     */
    public boolean end(Guarded guarded, String setup, @Nullable String kept, Runnable progress, Instant now) {
        Planned planned = guarded.planned();
        Claimed claimed = planned.claimed();
        if (!leases.holds(claimed)) {
            return false;
        }
        long started = System.nanoTime();
        Long base = books.of(claimed).appliedRun();
        Optional<String> outlook = outlook(guarded, progress, now);
        RunState state = switchTo(guarded, setup, kept, progress, now);
        boolean dry = claimed.mode() == RunMode.DRY;
        if (!dry) {
            planned.fetched().landed().ifPresent(landed -> read.mark(landed, now));
            mapped.remember(planned, state != RunState.HELD);
            if (state != RunState.FAILED) {
                held.supersede(claimed.school().id(), claimed.source().name(), claimed.run());
            }
        }
        if (planned instanceof Planned.Changes changes) {
            changed.add(claimed.run(), changes.plan().list());
        }
        runs.end(
                claimed.run(),
                Endings.of(guarded, base, state, outlook, (System.nanoTime() - started) / 1_000_000),
                now);
        return leases.release(claimed);
    }

    /** Closes a run that met an outage or a bug; false if somebody else took the source. */
    public boolean fail(Claimed claimed, String sentence, Instant now) {
        if (!leases.hold(claimed)) {
            return false;
        }
        runs.end(claimed.run(), Ending.of(RunState.FAILED, sentence), now);
        leases.release(claimed);
        return true;
    }

    /** Before anything of it is written: what only closes is part of it. */
    private Optional<String> outlook(Guarded guarded, Runnable progress, Instant now) {
        boolean dry = guarded.planned().claimed().mode() == RunMode.DRY;
        return guarded.planned() instanceof Planned.Changes changes
                        && (dry || !guarded.findings().isEmpty())
                ? trial.of(changes.plan(), target(changes, now, true), progress)
                : Optional.empty();
    }

    private RunState switchTo(Guarded guarded, String setup, @Nullable String kept, Runnable progress, Instant now) {
        Planned planned = guarded.planned();
        boolean dry = planned.claimed().mode() == RunMode.DRY;
        if (planned instanceof Planned.Refused) {
            return RunState.FAILED;
        }
        if (planned instanceof Planned.Changes changes) {
            RunState state = state(changes.plan(), guarded.findings());
            if (!dry && state == RunState.HELD && guarded.closes()) {
                writing.close(changes.plan(), target(changes, now, false), progress);
            } else if (!dry && state != RunState.HELD) {
                store(changes, state, setup, kept, progress, now);
            }
            return state;
        }
        if (!dry) {
            books.same(planned.claimed(), now);
        }
        return RunState.UNCHANGED;
    }

    private static RunState state(Plan plan, List<Finding> findings) {
        if (!findings.isEmpty()) {
            return RunState.HELD;
        }
        if (plan.nothing()) {
            return RunState.UNCHANGED;
        }
        return plan.rejected() > 0 ? RunState.APPLIED_WITH_REJECTS : RunState.APPLIED;
    }

    private void store(
            Planned.Changes changes,
            RunState state,
            String setup,
            @Nullable String kept,
            Runnable progress,
            Instant now) {
        SourceState before = books.of(changes.claimed());
        if (state != RunState.UNCHANGED) {
            writing.write(changes.plan(), target(changes, now, silent(changes, before)), progress);
        }
        books.applied(changes, setup, kept, changes.delivered(now), now);
    }

    private static Writing.Target target(Planned.Changes changes, Instant now, boolean silent) {
        Claimed claimed = changes.claimed();
        return new Writing.Target(
                claimed.school().id(),
                claimed.source().name(),
                claimed.run(),
                now,
                claimed.school().zone(),
                silent);
    }

    /** The first delivery is no news; nor is what only means something else since the definition was mended. */
    private boolean silent(Planned.Changes changes, SourceState before) {
        Long applied = before.appliedRun();
        if (applied == null) {
            return true;
        }
        String version = changes.claimed().source().mapping().definitionVersion();
        String digest = changes.fetched().landed().map(Landed::digest).orElse("");
        return runs.find(applied)
                .filter(run -> digest.equals(run.digest()) && !version.equals(run.definitionVersion()))
                .isPresent();
    }
}
