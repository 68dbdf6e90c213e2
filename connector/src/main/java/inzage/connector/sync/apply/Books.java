package inzage.connector.sync.apply;

import inzage.connector.school.SourceSetup.Calls;
import inzage.connector.sync.Claimed;
import inzage.connector.sync.Planned;
import inzage.connector.sync.landing.Landed;
import inzage.connector.sync.run.SourceRows;
import inzage.connector.sync.run.SourceState;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What sources remember of the runs that were applied, in the transactions that apply them. */
public final class Books {
    private final SourceRows sources;
    private final CompleteRuns complete;

    public Books(SourceRows sources, CompleteRuns complete) {
        this.sources = sources;
        this.complete = complete;
    }

    SourceState of(Claimed claimed) {
        return sources.find(claimed.school().id(), claimed.source().name());
    }

    /**
     * A plan was applied.
     *
     * @param setup by what the delivery was mapped; see {@link SourceState#appliedSetup}
     * @param kept the name of the rows kept for the next run, if any
     * @param delivered when its content came
     */
    void applied(Planned.Changes changes, String setup, @Nullable String kept, Instant delivered, Instant now) {
        Claimed claimed = changes.claimed();
        String school = claimed.school().id();
        String source = claimed.source().name();
        sources.deliveredWhole(school, source, changes.plan().whole(), delivered, now);
        complete.remember(changes);
        sources.applied(school, source, after(changes, of(claimed), setup, kept, delivered));
    }

    /** Content of which a part was left out is to be read again: what it refers to may have come meanwhile. */
    private static SourceState after(
            Planned.Changes changes, SourceState before, String setup, @Nullable String kept, Instant now) {
        String digest = changes.fetched().landed().map(Landed::digest).orElse(null);
        return new SourceState(
                before.paused(),
                before.activeRun(),
                changes.claimed().run(),
                now,
                changes.plan().dropped() ? null : digest,
                setup,
                sets(changes, before),
                kept == null ? before.kept() : kept);
    }

    /** A run for a part of what its source has says nothing of the sets it did not ask for; nor do calls that nobody answered. */
    private static Map<String, Long> sets(Planned.Changes changes, SourceState before) {
        Map<String, Long> sets = new HashMap<>();
        Claimed claimed = changes.claimed();
        if (!claimed.portion().whole() || claimed.source().fetch() instanceof Calls) {
            sets.putAll(before.appliedSets());
        }
        sets.putAll(changes.plan().sets());
        return sets;
    }

    /** The same content came again. */
    void same(Claimed claimed, Instant now) {
        String school = claimed.school().id();
        String source = claimed.source().name();
        SourceState before = sources.find(school, source);
        sources.refresh(school, source, now);
        sources.applied(
                school,
                source,
                new SourceState(
                        before.paused(),
                        before.activeRun(),
                        before.appliedRun(),
                        now,
                        before.appliedDigest(),
                        before.appliedSetup(),
                        before.appliedSets(),
                        before.kept()));
    }
}
